import { useId } from 'react';
import type { Case, Filters } from '#models/cases.ts';
import type { Explorer } from './explorer.ts';

interface FilterFormProps {
  readonly explorer: Explorer;
  readonly shown: readonly Case[];
  readonly filters: Filters;
  readonly onFilter: (part: Partial<Filters>) => void;
}

/** The filters, as native controls. */
export function FilterForm({ explorer, filters, onFilter }: FilterFormProps) {
  const { words, ways, choices } = explorer;
  const { live } = words;
  const search = useId();
  const victims: Readonly<Record<string, string>> = words.victims;
  return (
    <fieldset className="cases-filters">
      <legend className="label">{live.filters}</legend>
      <Choice
        label={live.way}
        any={live.anyWay}
        value={filters.way}
        options={choices.ways.map((way) => [way, ways[way] ?? way])}
        onChange={(way) => {
          onFilter({ way });
        }}
      />
      <Choice
        label={live.victim}
        any={live.anyVictim}
        value={filters.victim}
        options={choices.victims.map((victim) => [victim, victims[victim] ?? victim])}
        onChange={(victim) => {
          onFilter({ victim });
        }}
      />
      <Choice
        label={live.year}
        any={live.anyYear}
        value={filters.year}
        options={choices.years.map((year) => [year, year])}
        onChange={(year) => {
          onFilter({ year });
        }}
      />
      <div className="cases-field">
        <label htmlFor={search}>{live.words}</label>
        <input
          id={search}
          type="search"
          value={filters.words}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            onFilter({ words: target.value });
          }}
        />
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The words for no choice. */
  readonly any?: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string | null) => void;
}

/** One of a list, or any. */
export function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="cases-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          onChange(target.value || null);
        }}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
