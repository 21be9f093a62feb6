import { useId } from 'react';
import { lookBack, shareAt, summaryOf } from '#models/load-curve.ts';
import { fill } from '#models/phrase.ts';
import type { Column, View } from '#models/suspects.ts';
import { Days } from './Days.tsx';
import { Detail } from './Detail.tsx';
import { Line } from './Line.tsx';
import { inPercent, type Moment } from './readings.ts';
import { Share } from './Share.tsx';
import type { Entry } from './sorting.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface ToolRowProps {
  readonly entry: Entry;
  readonly tell: Teller;
  readonly view: View;
  readonly hunt: HuntState;
  readonly moment: Moment;
  readonly isMarked: boolean;
}

/** A row of a list, and below it, once it is opened, what can be found out. */
export function ToolRow({ entry, tell, view, hunt, moment, isMarked }: ToolRowProps) {
  const detail = useId();
  const { row, suspect, name } = entry;
  const isOpen = hunt.open.includes(row.id);
  const isAccused = hunt.charges.some((charge) => charge.suspect === suspect.id);
  return (
    <>
      <tr data-accused={isAccused ? '' : undefined} data-open={isOpen ? '' : undefined}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            onClick={() => {
              hunt.toggle(row.id);
            }}
          >
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M3 1l4 4-4 4" />
            </svg>
            <span>
              {name}
              {isAccused && <span className="hunt-tag">{tell.words.accused}</span>}
            </span>
          </button>
        </th>
        {view.columns.map((column) => (
          <td key={column.id} data-name={tell.words.columns[column.id]} data-kind={column.kind}>
            <Cell column={column} entry={entry} tell={tell} moment={moment} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="hunt-detail" id={detail}>
          <td colSpan={view.columns.length + 1}>
            <Detail suspect={suspect} tell={tell} hunt={hunt} moment={moment} isMarked={isMarked} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellProps extends Pick<ToolRowProps, 'entry' | 'tell' | 'moment'> {
  readonly column: Column;
}

function Cell({ column, entry: { row, suspect, name, cells }, tell, moment }: CellProps) {
  const { curve, days } = suspect;
  const { second, watches } = moment;
  switch (column.kind) {
    case 'text':
      return cells[column.id];
    case 'number':
      return tell.number(row.numbers[column.id] ?? 0, column.unit ?? '');
    case 'now': {
      const share = curve ? shareAt(curve, second, watches) : 0;
      return <Share share={share}>{tell.percent(share)}</Share>;
    }
    case 'mean': {
      const share = curve ? summaryOf(lookBack(curve, second, watches)).mean : 0;
      return <Share share={share}>{tell.percent(share)}</Share>;
    }
    case 'line': {
      if (column.id === 'days' && days) {
        const { low, high } = summaryOf(days);
        return (
          <Days days={days} ceiling={high} label={fill(tell.words.sentence.days, { name, low, high })} />
        );
      }
      const readings = curve ? lookBack(curve, second, watches) : [];
      const summary = summaryOf(readings);
      return (
        <Line
          readings={readings}
          ceiling={Math.max(1, Math.ceil(summary.high))}
          share={summary.mean}
          label={fill(tell.words.sentence.line, { name, ...inPercent(summary) })}
        />
      );
    }
  }
}
