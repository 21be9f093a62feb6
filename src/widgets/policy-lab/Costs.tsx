import { protections, type Protection } from '#models/policy-lab.ts';
import { bench } from './bench.ts';

const { words } = bench;

/** What every line that is on costs its owner. */
export function Costs({ on }: { readonly on: readonly Protection[] }) {
  const paid = protections.filter((protection) => on.includes(protection));
  return (
    <div className="policy-costs">
      <p className="label">{words.live.costs}</p>
      {paid.length === 0 ? (
        <p>{words.live.costNothing}</p>
      ) : (
        <ul>
          {paid.map((protection) => (
            <li key={protection}>
              <b>{words.protections[protection].name}:</b> {words.protections[protection].cost}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
