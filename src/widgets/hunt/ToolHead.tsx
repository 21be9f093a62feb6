import { fill } from '#models/phrase.ts';
import type { Column } from '#models/suspects.ts';
import type { HuntWords } from '#schemas/hunt.ts';
import { isSortable, type Order } from './sorting.ts';

interface ToolHeadProps {
  readonly words: HuntWords;
  readonly columns: readonly Column[];
  readonly order: Order | null;
  readonly onSort: (column: Pick<Column, 'id' | 'kind'>) => void;
}

/** Heads that order the list at a press, and say how it is ordered. */
export function ToolHead({ words, columns, order, onSort }: ToolHeadProps) {
  const all: Column[] = [{ id: 'name', kind: 'text' }, ...columns];
  return (
    <thead>
      <tr>
        {all.map((column) => {
          const title = words.columns[column.id] ?? column.id;
          const isOrdered = order?.column === column.id;
          const ordering = order?.isDescending ? 'descending' : 'ascending';
          if (!isSortable(column)) {
            return (
              <th key={column.id} scope="col" data-kind={column.kind}>
                {title}
              </th>
            );
          }
          return (
            <th
              key={column.id}
              scope="col"
              data-kind={column.kind}
              aria-sort={isOrdered ? ordering : undefined}
            >
              <button
                type="button"
                title={fill(words.sortBy, { column: title })}
                onClick={() => {
                  onSort(column);
                }}
              >
                {title}
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  {isOrdered && <path d={order.isDescending ? 'M1 3l4 4 4-4' : 'M1 7l4-4 4 4'} />}
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
