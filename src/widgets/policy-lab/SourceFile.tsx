import type { SuppliersFile } from '#models/policy-lab.ts';
import { bench } from './bench.ts';

const { words, files } = bench;

/** The very file, line by line, and its fingerprint beside the pinned one. */
export function SourceFile({ file }: { readonly file: SuppliersFile }) {
  const { source } = words.live;
  const [pinned, sent] = [files.good.fingerprint, files[file].fingerprint];
  return (
    <details className="deeper">
      <summary>{source.title}</summary>
      <dl className="policy-prints">
        <div>
          <dt>{source.pinned}</dt>
          <dd>{pinned}</dd>
        </div>
        <div>
          <dt>{source.sent}</dt>
          <dd>
            {sent} <b>{pinned === sent ? source.same : source.other}</b>
          </dd>
        </div>
      </dl>
      <pre className="policy-source">
        <code>
          {files[file].text
            .trimEnd()
            .split('\n')
            .map((line, number) => (
              <span key={`${String(number)} ${line}`}>{`${line}\n`}</span>
            ))}
        </code>
      </pre>
    </details>
  );
}
