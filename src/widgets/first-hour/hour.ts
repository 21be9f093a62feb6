import type { HourStep } from '#models/first-hour.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'first-hour-list';

/** A step with its words and its mark, as the page holds them. */
export interface ToldStep extends HourStep {
  readonly act: string;
  readonly why: string;
  /** The mark of its source: what it leads to, how it reads, and how it is spoken. */
  readonly mark: { readonly href: string; readonly number: string; readonly name: string } | null;
}

/** The steps as the plain form on the page lists them: there is no second copy. Throws where it has none. */
export function readSteps(): readonly ToldStep[] {
  const found = [...document.querySelectorAll<HTMLElement>(`#${benchId} [data-step]`)].map(toStep);
  if (found.length === 0) throw new Error('The steps are not on the page.');
  return found;
}

function toStep(item: HTMLElement): ToldStep {
  const text = (part: string) => item.querySelector(part)?.textContent ?? '';
  const cite = item.querySelector<HTMLAnchorElement>('a.cite');
  const names = (name: 'for' | 'at') => (item.dataset[name] ?? '').split(' ');
  return {
    id: item.dataset['step'] ?? '',
    phase: item.dataset['phase'] as HourStep['phase'],
    devices: names('for') as HourStep['devices'][number][],
    places: names('at') as HourStep['places'][number][],
    act: text('b'),
    why: text('span'),
    mark: cite && {
      href: cite.hash,
      number: cite.textContent.trim(),
      name: cite.getAttribute('aria-label') ?? '',
    },
  };
}
