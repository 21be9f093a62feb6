import { useMemo, useState } from 'react';
import { fill } from '#models/phrase.ts';
import type { Column, View } from '#models/suspects.ts';
import { recorderView } from './hunt-bench.ts';
import type { Moment } from './readings.ts';
import { entriesOf, filtered, firstOrder, nextOrder, type Order, sorted } from './sorting.ts';
import type { Teller } from './telling.ts';
import { ToolHead } from './ToolHead.tsx';
import { ToolRow } from './ToolRow.tsx';
import type { HuntState } from './useHunt.ts';

interface ToolProps {
  readonly tell: Teller;
  readonly view: View;
  readonly hunt: HuntState;
  readonly moment: Moment;
  /** A recorder that has recorded nothing. */
  readonly isEmpty: boolean;
}

/** As many rows as a list shows at first: what is at the top is not all there is. */
const fewRows = 6;

/** One list, as a task manager shows it: ordered, filtered, and opened row by row. */
export function Tool({ tell, view, hunt, moment, isEmpty }: ToolProps) {
  const { words } = tell;
  const [order, setOrder] = useState<{ by: Order | null; at: Moment }>({ by: firstOrder(view), at: moment });
  const [filter, setFilter] = useState('');
  const [isWhole, setWhole] = useState(false);
  const entries = useMemo(
    () => entriesOf(hunt.scene, view, { name: tell.row, cell: tell.cell }),
    [hunt.scene, view, tell],
  );
  const inOrder = sorted(entries, view, order.by, view.id === recorderView ? moment : order.at);
  const marked = hunt.mark?.row;
  const matching = filtered(inOrder, filter);
  // What is being pointed at is shown, whatever the filter says.
  const isHidden = marked !== undefined && !matching.some(({ row }) => row.id === marked);
  const found = isHidden ? inOrder : matching;
  const isShort = !isWhole && filter === '' && found.length > fewRows && !hunt.verdict;
  const shown = isShort ? found.slice(0, fewRows) : found;
  const sortBy = (column: Pick<Column, 'id' | 'kind'>): void => {
    setOrder({ by: nextOrder(order.by, column), at: moment });
  };
  return (
    <div className="hunt-tool">
      <div className="hunt-tool-head">
        <p>{tell.told.views[view.id]?.about}</p>
        {!isEmpty && (
          <label className="hunt-filter">
            {words.filter}
            <input
              type="search"
              value={filter}
              autoComplete="off"
              onChange={({ target }) => {
                setFilter(target.value);
              }}
            />
          </label>
        )}
      </div>
      {view.id === recorderView && (
        <div className="hunt-recorder">
          <button type="button" className="button" onClick={hunt.record}>
            {isEmpty ? words.record : words.recordAgain}
          </button>
          <p role="status">{isEmpty ? words.recording : words.recorded}</p>
        </div>
      )}
      {!isEmpty && (
        <>
          <table className="hunt-table">
            <caption className="away">{tell.told.views[view.id]?.title}</caption>
            <ToolHead words={words} columns={view.columns} order={order.by} onSort={sortBy} />
            <tbody>
              {shown.map((entry) => (
                <ToolRow
                  key={entry.row.id}
                  entry={entry}
                  tell={tell}
                  view={view}
                  hunt={hunt}
                  moment={moment}
                  isMarked={entry.row.id === marked}
                />
              ))}
            </tbody>
          </table>
          <div className="hunt-tool-foot">
            <p role="status">
              {filter !== '' &&
                (found.length === 0
                  ? words.none
                  : fill(words.filterCount, { count: found.length, all: entries.length }))}
            </p>
            {filter === '' && entries.length > fewRows && !hunt.verdict && (
              <button
                type="button"
                className="hunt-press"
                aria-expanded={!isShort}
                onClick={() => {
                  setWhole(!isWhole);
                }}
              >
                {isShort ? fill(words.all, { count: entries.length }) : words.fewer}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
