import type { Hold } from '#engine/block-list.ts';
import { fill } from '#models/phrase.ts';
import type { Dodge, DodgeId } from '#schemas/block-list.ts';
import { hostOf, type Rule, type Words } from './tester.ts';

interface DodgeTableProps {
  readonly dodge: Words['dodge'];
  readonly dodges: readonly Pick<Dodge, 'id' | 'page'>[];
  readonly rules: readonly { readonly facts: Pick<Rule['facts'], 'rule'>; readonly words: Rule['words'] }[];
  readonly rows: readonly { readonly rule: string; readonly holds: readonly Hold[] }[];
  /** The way that stands out. */
  readonly chosen?: DodgeId;
}

/** Which rules hold against which way of serving a miner. */
export function DodgeTable({ dodge, dodges, rules, rows, chosen }: DodgeTableProps) {
  const intro = fill(dodge.intro, {
    page: hostOf(dodges[0]?.page ?? ''),
    rest: rules.length - rows.length,
  });
  return (
    <table className="tester-holds">
      <caption>
        <b>{dodge.title}</b> {intro}
      </caption>
      <thead>
        <tr>
          <th scope="col">{dodge.rule}</th>
          {dodges.map(({ id }) => (
            <th key={id} scope="col" data-chosen={id === chosen || undefined}>
              {dodge.names[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, holds }) => (
          <tr key={rule}>
            <th scope="row">
              {rules.find(({ facts }) => facts.rule === rule)?.words.name}
              <code>{rule}</code>
            </th>
            {dodges.map(({ id }, place) => {
              const hold = holds[place] ?? 'passes';
              return (
                <td
                  key={id}
                  data-hold={hold}
                  data-chosen={id === chosen || undefined}
                  data-name={dodge.names[id]}
                >
                  {dodge[hold]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
