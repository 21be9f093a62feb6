import { heightOf, placeOf } from '#models/key-race-picture.ts';

/** Where everything stands in the picture, in pixels. */
export type Frame = ReturnType<typeof frameOf>;

/** The height of a line of words. */
export const lineHeight = 18;
const rowsAbove = 4;
const rowsBelow = 5;
const plotHeight = 196;
/** Of the letters in the picture: wide enough for any of them. */
const letterWidth = 6.9;

export function frameOf(width: number) {
  const left = width < 420 ? 82 : 92;
  const right = width - 6;
  const key = rowsAbove * lineHeight + 16;
  const machines = key + 24;
  const below = machines + 20;
  const top = below + rowsBelow * lineHeight + 8;
  const bottom = top + plotHeight;
  return {
    width,
    height: bottom + 24,
    left,
    right,
    tracks: { key, machines },
    plot: { top, bottom },
    /** The foot of a row of words: rows above are counted from the top, rows below from the tracks. */
    above: (row: number) => (row + 1) * lineHeight - 4,
    below: (row: number) => below + (row + 1) * lineHeight - 4,
    x: (second: number) => left + placeOf(second) * (right - left),
    along: (place: number) => left + place * (right - left),
    y: (dollars: number) => bottom - heightOf(dollars) * plotHeight,
    up: (height: number) => bottom - height * plotHeight,
    widthOf: (text: string) => text.length * letterWidth,
  };
}
