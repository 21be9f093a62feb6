import { everyCase, type Filters, type ScaleKind, scaleKinds } from './cases.ts';

/** What the explorer shows, as far as an address tells it. */
export interface View {
  readonly filters: Filters;
  readonly by: ScaleKind;
}

export const firstView: View = { filters: everyCase, by: 'devices' };

/** What a filter may be. */
export interface Choices {
  readonly ways: readonly string[];
  readonly victims: readonly string[];
  readonly years: readonly string[];
}

const longestWords = 80;

/** The values of an address: only what differs from the first view. */
export function toValues({ filters, by }: View): Record<string, string> {
  const { way, victim, year, words } = filters;
  const values = { way, victim, year, words: words.trim() || null, by: by === firstView.by ? null : by };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
}

/** The view that an address brings. What cannot be read is left out, and `isWhole` says that it was. */
export function fromValues(
  values: Readonly<Record<string, string>>,
  { ways, victims, years }: Choices,
): View & { readonly isWhole: boolean } {
  let isWhole = true;
  const known = new Set(['way', 'victim', 'year', 'words', 'by']);
  if (Object.keys(values).some((name) => !known.has(name))) isWhole = false;
  const oneOf = <Value extends string>(name: string, allowed: readonly Value[]): Value | null => {
    const value = values[name];
    const found = allowed.find((one) => one === value) ?? null;
    if (value !== undefined && found === null) isWhole = false;
    return found;
  };
  const words = values['words'] ?? '';
  if (words.length > longestWords) isWhole = false;
  return {
    filters: {
      way: oneOf('way', ways),
      victim: oneOf('victim', victims),
      year: oneOf('year', years),
      words: words.slice(0, longestWords),
    },
    by: oneOf('by', scaleKinds) ?? firstView.by,
    isWhole,
  };
}
