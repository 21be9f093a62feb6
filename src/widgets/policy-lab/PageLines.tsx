import { hasActed, type LabReport } from '#models/lab-report.ts';
import { lineOf, protections, supplierTag, type Protection, type Setting } from '#models/policy-lab.ts';
import { bench } from './bench.ts';

const { words, files } = bench;
const header = 'Content-Security-Policy:';
const policyLines = protections.filter((protection) => lineOf(protection) !== null);

interface PageLinesProps {
  readonly setting: Setting;
  readonly report: LabReport | null;
}

/** The lines the browser is given, and a mark on those that did something. */
export function PageLines({ setting: { on }, report }: PageLinesProps) {
  const given = policyLines.filter((protection) => on.includes(protection));
  const [start, pin, end] = tagParts();
  return (
    <figure className="policy-lines">
      <figcaption className="label">{words.live.page}</figcaption>
      <pre>
        <code>
          {header}
          {given.length === 0 ? (
            <span className="policy-none"> {words.live.noPolicy}</span>
          ) : (
            given.map((protection, place) => (
              <span key={protection}>
                {'\n  '}
                <Line text={lineOf(protection) ?? ''} hasActed={acted(protection)} />
                {place < given.length - 1 && ';'}
              </span>
            ))
          )}
          {'\n'}
          {start}
          {pin && <Line text={pin} hasActed={acted('integrity')} />}
          {end}
        </code>
      </pre>
    </figure>
  );

  function acted(protection: Protection): boolean {
    return report !== null && hasActed(report, protection);
  }

  function tagParts(): readonly [string, string, string] {
    const tag = supplierTag(on, files.good.fingerprint);
    const from = tag.indexOf('integrity');
    const to = tag.indexOf(' crossorigin');
    if (from < 0) return [tag, '', ''];
    return [tag.slice(0, from), tag.slice(from, to), tag.slice(to)];
  }
}

function Line({ text, hasActed: isMarked }: { readonly text: string; readonly hasActed: boolean }) {
  if (!isMarked) return text;
  return (
    <mark>
      {text} <span className="policy-did">{words.live.didIt}</span>
    </mark>
  );
}
