import { useId } from 'react';
import {
  type Place,
  placeOf,
  places,
  type Scenario,
  amount,
  amountKey,
  amountsOf,
} from '#models/scenario.ts';
import { NumberField } from '#ui/NumberField.tsx';
import type { Calculator } from './calculator.ts';
import { fieldWords, problemOf } from './field-words.ts';
import type { Figures } from './figures.ts';

interface UsesProps {
  readonly data: Calculator;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly onType: (key: string, text: string) => void;
  readonly onPlace: (place: Place) => void;
}

/** How much is taken, and where. */
export function Uses({ data: { words }, figures, scenario, onType, onPlace }: UsesProps) {
  const { start, typed } = scenario;
  const id = useId();
  return (
    <div className="pay-uses">
      {amountsOf(start).map((name) => {
        const entry = amount(scenario, name);
        const key = amountKey(start, name);
        const { name: label, unit } = fieldWords(words, start, name);
        return (
          <NumberField
            key={key}
            label={label}
            unit={unit}
            text={typed[key] ?? figures.exact(entry.value)}
            problem={problemOf(words, figures, entry)}
            onChange={(text) => {
              onType(key, text);
            }}
          />
        );
      })}
      {start !== 'cloud' && (
        <div className="number-field">
          <label htmlFor={id}>{words.live.place}</label>
          <select
            id={id}
            value={placeOf(scenario)}
            onChange={({ currentTarget }) => {
              const place = places.find((one) => one === currentTarget.value);
              if (place) onPlace(place);
            }}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {words.places[place]}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
