import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { assumptionsOf, endEntry, endKey, type Scenario } from '#models/scenario.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { benchId, type Calculator } from './calculator.ts';
import { problemOf } from './field-words.ts';
import type { Figures } from './figures.ts';

interface EndsProps {
  readonly data: Calculator;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly onType: (key: string, text: string) => void;
}

const ends = ['low', 'high'] as const;

/**
 * Puts a field for each end of an assumption into the list that the server wrote, beside its source, and puts aside
 * what the scenario does not rest on.
 */
export function Ends({ data: { words, tariffs, units }, figures, scenario, onType }: EndsProps) {
  const [items] = useState(() => new Map(itemsOnPage().map((item) => [nameOf(item), item])));
  const names = assumptionsOf(scenario);

  useLayoutEffect(() => {
    const shown = names.map(itemOf);
    for (const item of itemsOnPage()) item.toggleAttribute('data-aside', !shown.includes(nameOf(item)));
  });

  return names.map((name) => {
    const host = items.get(itemOf(name))?.querySelector('.pay-ends');
    if (!host) return null;
    const fields = ends.map((end) => {
      const key = endKey(name, end);
      const entry = endEntry(scenario, tariffs, name, end);
      return (
        <NumberField
          key={key}
          label={end === 'low' ? words.live.from : words.live.to}
          unit={end === 'low' ? '' : (units[name] ?? '')}
          text={scenario.typed[key] ?? figures.exact(entry.value)}
          problem={problemOf(words, figures, entry)}
          onChange={(text) => {
            onType(key, text);
          }}
        />
      );
    });
    return createPortal(fields, host, name);
  });
}

function itemsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#${benchId} [data-assumption]`)];
}

function nameOf(item: HTMLElement): string {
  return item.dataset['assumption'] ?? '';
}

/** Prices and carbon of every place share one item each. */
function itemOf(name: string): string {
  return /^(electricity|carbon)-/.exec(name)?.[1] ?? name;
}
