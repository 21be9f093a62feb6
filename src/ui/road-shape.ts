/** Where the road runs and what stands on it, in the units of its drawing. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly from: Spot;
  readonly bends: readonly [Spot, Spot];
  readonly to: Spot;
}

export interface RoadShape {
  readonly width: number;
  readonly height: number;
  /** Where the road begins, and how its name is set. */
  readonly start: Spot & { readonly label: Spot; readonly isBeside: boolean };
  readonly stations: readonly Spot[];
  /** The line under each station, from which its words hang. */
  readonly floors: readonly number[];
  /** The way to each station from the one before, or from the start. */
  readonly ways: readonly Curve[];
  /** The electricity meter, and its cable from the machine. */
  readonly meter: Spot;
  readonly cable: string;
  /** Letters that fit on a line under a station. */
  readonly letters: number;
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

const inRow = spots([156, 140], [260, 126], [364, 140], [468, 124], [572, 138], [676, 126]);
const inBend = spots([46, 126], [138, 120], [230, 126], [230, 286], [138, 292], [46, 286]);
const rowStart = { x: 44, y: 130 };

/** The road in one row, for a wide place, and bent into two, for a narrow one. It ends below where it began. */
export const roadShapes = {
  row: {
    width: 728,
    height: 204,
    start: { ...rowStart, label: { x: 46, y: 172 }, isBeside: false },
    stations: inRow,
    floors: inRow.map(() => 140),
    ways: inRow.map((to, place) => level(inRow[place - 1] ?? rowStart, to)),
    meter: { x: 507, y: 12 },
    cable: 'M494 90C506 90 507 78 507 46',
    letters: 15,
  },
  bend: {
    width: 290,
    height: 340,
    start: { x: 22, y: 46, label: { x: 48, y: 36 }, isBeside: true },
    stations: inBend,
    floors: [126, 126, 126, 292, 292, 292],
    ways: inBend.map((to, place) => {
      const from = inBend[place - 1];
      if (!from) return { from: { x: 10, y: 46 }, bends: spots([10, 100], [10, 126]) as [Spot, Spot], to };
      if (place === 3) return { from, bends: spots([306, 126], [306, 286]) as [Spot, Spot], to };
      return level(from, to);
    }),
    meter: { x: 184, y: 196 },
    cable: 'M204 252C190 252 184 244 184 230',
    letters: 14,
  },
} as const satisfies Record<string, RoadShape>;

export type RoadShapeName = keyof typeof roadShapes;

/** The way as the `d` of a path. */
export function pathOf({ from, bends: [first, second], to }: Curve): string {
  return `M${spot(from)}C${spot(first)} ${spot(second)} ${spot(to)}`;
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

function spotAt({ from, bends: [first, second], to }: Curve, share: number): Spot {
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
