import { bench } from './bench.ts';
import type { Trial } from './useTrial.ts';

const { words } = bench;
const { told } = words.live;
const names = ['effectiveDirective', 'blockedURI', 'originalPolicy', 'lineNumber'] as const;

/** Every violation, field by field, as the browser told it; and its message to people, part by part. */
export function Told({ trial: { report } }: { readonly trial: Trial }) {
  return (
    <details className="deeper">
      <summary>{told.title}</summary>
      {report === null || report.violations.length === 0 ? (
        <p>{report === null ? told.untold : report.file === 'refused' ? told.byPin : told.none}</p>
      ) : (
        report.violations.map((violation, place) => (
          <dl className="policy-fields" key={`${String(place)} ${violation.effectiveDirective}`}>
            {names.map((name) => (
              <div key={name}>
                <dt>
                  {told.names[name]} <code>{name}</code>
                </dt>
                <dd>{violation[name] || told.unsaid}</dd>
              </div>
            ))}
          </dl>
        ))
      )}
      <p className="policy-heading">{words.message.title}</p>
      <p>{words.message.intro}</p>
      <dl className="policy-message">
        {words.message.parts.map(({ said, means }) => (
          <div key={said}>
            <dt>
              <code>{said}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>{words.message.integrity}</p>
    </details>
  );
}
