import { lookBack, shareAt, summaryOf } from '#models/load-curve.ts';
import type { Column, Row, Scene, Suspect, View } from '#models/suspects.ts';
import type { Moment } from './readings.ts';

/** How a list is ordered. Live values move on; the order stays as it was at the press, so that nothing jumps. */
export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface Entry {
  readonly row: Row;
  readonly suspect: Suspect;
  readonly name: string;
  /** The words of its cells, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Whether there is anything to order by; a small graph is not. */
export const isSortable = ({ kind }: Column): boolean => kind !== 'line';

/** The order in which a list opens: by the processor where it has it, else as it comes. */
export function firstOrder({ columns }: View): Order | null {
  const column = columns.find(({ kind }) => kind === 'now' || kind === 'mean') ?? null;
  return column && { column: column.id, isDescending: true };
}

/** Figures start with the highest, words with A; a second press turns them round. */
export function nextOrder(order: Order | null, { id, kind }: Pick<Column, 'id' | 'kind'>): Order {
  if (order?.column === id) return { column: id, isDescending: !order.isDescending };
  return { column: id, isDescending: kind !== 'text' };
}

/** The entries in an order, as they stood at a moment. */
export function sorted(
  entries: readonly Entry[],
  view: View,
  order: Order | null,
  moment: Moment,
): readonly Entry[] {
  if (!order) return entries;
  const column = view.columns.find(({ id }) => id === order.column);
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, column, moment) }));
  const sign = order.isDescending ? -1 : 1;
  return keyed
    .sort(
      (one, other) =>
        sign *
        (typeof one.key === 'number' && typeof other.key === 'number'
          ? one.key - other.key
          : String(one.key).localeCompare(String(other.key), undefined, { numeric: true })),
    )
    .map(({ entry }) => entry);
}

function keyOf({ row, suspect, name, cells }: Entry, column: Column | undefined, moment: Moment) {
  const { second, watches } = moment;
  switch (column?.kind) {
    case undefined:
      return name;
    case 'now':
      return suspect.curve ? shareAt(suspect.curve, second, watches) : 0;
    case 'mean':
      return suspect.curve ? summaryOf(lookBack(suspect.curve, second, watches)).mean : 0;
    case 'number':
      return row.numbers[column.id] ?? 0;
    case 'line':
    case 'text':
      return cells[column.id] ?? '';
  }
}

/** The entries in whose name or words a text stands. */
export function filtered(entries: readonly Entry[], text: string): readonly Entry[] {
  const wanted = text.trim().toLowerCase();
  return entries.filter(({ name, cells }) =>
    [name, ...Object.values(cells)].some((words) => words.toLowerCase().includes(wanted)),
  );
}

export function entriesOf(
  { suspects }: Scene,
  { rows, columns }: View,
  say: {
    name: (suspect: Suspect, row: Row) => string;
    cell: (suspect: Suspect, column: string, row: Row) => string;
  },
): Entry[] {
  return rows.flatMap((row) => {
    const suspect = suspects.find(({ id }) => id === row.suspect);
    if (!suspect) return [];
    const texts = columns.filter(({ kind }) => kind === 'text');
    const cells = Object.fromEntries(texts.map(({ id }) => [id, say.cell(suspect, id, row)]));
    return [{ row, suspect, name: say.name(suspect, row), cells }];
  });
}
