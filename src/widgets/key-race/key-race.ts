import type { Range } from '#models/cost.ts';
import type { Figures } from './figures.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'key-race';

const [minute, hour] = [60, 3_600];

/** Figures that the words of protections hold in braces. */
export function heldFigures(figures: Figures, stated: Readonly<Record<string, Range>>) {
  const held = (name: string, unit: number): string => {
    const { low = 0, high = 0 } = stated[name] ?? {};
    return figures.span({ low: low * unit, high: high * unit });
  };
  return {
    token: held('token', minute),
    alert: held('alert', hour),
    search: held('search', minute),
    quota: figures.exact(stated['quota'] ?? { low: 0, high: 0 }),
    rotation: figures.exact(stated['rotation'] ?? { low: 0, high: 0 }),
  };
}
