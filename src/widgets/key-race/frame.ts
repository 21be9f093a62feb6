import { heightOf, placeOf } from '#models/key-race-picture.ts';

/** Where everything stands in the picture, in pixels. */
export type Frame = ReturnType<typeof frameOf>;

/** The height of a line of words. */
export const lineHeight = 18;
const rowsAbove = 4;
const rowsBelow = 5;
const plotHeight = 190;
/** Of the letters in the picture: wide enough for any of them. */
const letterWidth = 6.9;

export function frameOf(width: number) {
  const isNarrow = width < 420;
  const left = 82;
  const right = width - 6;
  const key = rowsAbove * lineHeight + 18;
  const machines = key + 26;
  const top = machines + 28;
  const bottom = top + plotHeight;
  const below = bottom + 28;
  return {
    width,
    isNarrow,
    height: below + rowsBelow * lineHeight,
    left,
    right,
    tracks: { key, machines },
    plot: { top, bottom },
    /** The foot of a row of words: rows above are counted from the top, rows below from the foot of the plot. */
    above: (row: number) => (row + 1) * lineHeight - 4,
    below: (row: number) => below + (row + 1) * lineHeight - 4,
    x: (second: number) => left + placeOf(second) * (right - left),
    along: (place: number) => left + place * (right - left),
    y: (dollars: number) => bottom - heightOf(dollars) * plotHeight,
    up: (height: number) => bottom - height * plotHeight,
    widthOf: (text: string) => text.length * letterWidth,
  };
}
