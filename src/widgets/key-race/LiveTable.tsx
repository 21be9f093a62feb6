import { useState } from 'react';
import type { Race } from '#models/key-race.ts';
import { everyHour, rowsAt } from '#models/key-race-rows.ts';
import { fill } from '#models/phrase.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';
import { HourTable } from './HourTable.tsx';

interface LiveTableProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly own: Race;
  readonly bare: Race;
  readonly alert: string;
}

/** The race hour by hour, made once a reader asks for it. */
export function LiveTable({ words, figures, own, bare, alert }: LiveTableProps) {
  const [isOpen, setOpen] = useState(false);
  const { table } = words;
  const columns = [
    { name: table.with, race: own },
    { name: table.without, race: bare },
  ].slice(own.setup.protections.length > 0 ? 0 : 1);
  return (
    <details
      className="keyrace-behind folded"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{table.title}</summary>
      {isOpen && (
        <>
          <p>{fill(table.act, { alert })}</p>
          <HourTable
            words={words}
            figures={figures}
            columns={columns.map(({ name, race }) => ({ name, rows: rowsAt(race, everyHour) }))}
          />
        </>
      )}
    </details>
  );
}
