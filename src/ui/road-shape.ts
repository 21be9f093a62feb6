/** Where the road runs and what stands on it, in the units of its drawing. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly from: Spot;
  /** Two control points of a cubic curve. */
  readonly bends: readonly Spot[];
  readonly to: Spot;
}

export interface RoadShape {
  readonly width: number;
  readonly height: number;
  /** Where the road begins, and how its name is set. */
  readonly start: Spot & { readonly label: Spot; readonly isBeside: boolean; readonly scale: number };
  readonly stations: readonly Spot[];
  /** The line under each station, from which its words hang. */
  readonly floors: readonly number[];
  /** The way to each station from the one before, or from the start. */
  readonly ways: readonly Curve[];
  /** How large pictures are drawn, and the machine, which is the victim's. */
  readonly scales: { readonly picture: number; readonly machine: number };
  /** The electricity meter, and its cable from the machine. */
  readonly meter: Spot;
  readonly cable: string;
  /** Letters that fit on a line under a station. */
  readonly letters: number;
  /** Letters in units of the drawing, so that on the screen they are never smaller than 13 px. */
  readonly type: { readonly size: number; readonly leading: number };
}

/** A way that leaves and arrives level, as a road over low hills does. */
const level = (from: Spot, to: Spot): Curve => {
  const middle = (from.x + to.x) / 2;
  return {
    from,
    bends: [
      { x: middle, y: from.y },
      { x: middle, y: to.y },
    ],
    to,
  };
};

const spots = (...pairs: [number, number][]): Spot[] => pairs.map(([x, y]) => ({ x, y }));

const inRow = spots([156, 158], [260, 142], [364, 158], [468, 140], [572, 156], [676, 142]);
const inBend = spots([46, 130], [138, 122], [230, 130], [230, 290], [138, 298], [46, 290]);
/** The station before which the bent road turns back. */
const bendAt = 3;
const rowStart = { x: 50, y: 146 };

/** The road in one row, for a wide place, and bent into two, for a narrow one. It ends below where it began. */
export const roadShapes = {
  row: {
    width: 728,
    height: 228,
    start: { ...rowStart, label: { x: 52, y: 184 }, isBeside: false, scale: 1.35 },
    stations: inRow,
    floors: inRow.map(() => 158),
    ways: inRow.map((to, place) => level(inRow[place - 1] ?? rowStart, to)),
    scales: { picture: 2.5, machine: 3.2 },
    meter: { x: 516, y: 12 },
    cable: 'M502 109C516 109 516 94 516 46',
    letters: 14,
    type: { size: 14.5, leading: 17.5 },
  },
  bend: {
    width: 290,
    height: 364,
    start: { x: 22, y: 48, label: { x: 50, y: 38 }, isBeside: true, scale: 1 },
    stations: inBend,
    floors: [130, 130, 130, 298, 298, 298],
    ways: inBend.map((to, place) => {
      const from = inBend[place - 1];
      if (!from) return { from: { x: 10, y: 48 }, bends: spots([10, 104], [10, 130]), to };
      return place === bendAt ? { from, bends: spots([306, 130], [306, 290]), to } : level(from, to);
    }),
    scales: { picture: 1.875, machine: 2.5 },
    meter: { x: 184, y: 200 },
    cable: 'M204 258C190 258 184 252 184 234',
    letters: 14,
    type: { size: 13, leading: 16 },
  },
} as const satisfies Record<string, RoadShape>;

export type RoadShapeName = keyof typeof roadShapes;

/** The way as the `d` of a path. */
export function pathOf({ from, bends, to }: Curve): string {
  return `M${spot(from)}C${[...bends, to].map(spot).join(' ')}`;
}

/** Spots along the way, each at a share of its length, for whatever travels on it. */
export function spotsAlong(way: Curve, shares: readonly number[]): Spot[] {
  const fine = Array.from({ length: finely + 1 }, (_, place) => spotAt(way, place / finely));
  const lengths = fine.reduce<number[]>((sums, { x, y }, place) => {
    const before = fine[place - 1];
    return [...sums, before ? (sums.at(-1) ?? 0) + Math.hypot(x - before.x, y - before.y) : 0];
  }, []);
  const whole = lengths.at(-1) ?? 0;
  return shares.map((share) => fine[lengths.findIndex((length) => length >= share * whole)] ?? way.to);
}

/** Pieces in which a way is measured. */
const finely = 64;

function spotAt({ from, bends: [first = from, second = to], to }: Curve, share: number): Spot {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number, d: number) =>
    rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d;
  return { x: mix(from.x, first.x, second.x, to.x), y: mix(from.y, first.y, second.y, to.y) };
}

const spot = ({ x, y }: Spot): string => `${String(x)} ${String(y)}`;

/** Words in lines of at most so many letters, where single words allow it. */
export function linesOf(words: string, letters: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
