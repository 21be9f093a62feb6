/** Where the dots of the cases stand. All lengths are px at a root size of 16. */

/** A case on the axis: when it was, and how many of the chosen kind; null where nobody published that. */
export interface Mark {
  readonly id: string;
  /** Years, with their fraction. */
  readonly at: number;
  readonly count: number | null;
}

/** Steps of the heat scale that a counted case may have: each is ten times the last. */
export type CountStep = 2 | 3 | 4 | 5 | 6 | 7;

export const countSteps = [2, 3, 4, 5, 6, 7] as const satisfies readonly CountStep[];

export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Null for a hollow dot. */
  readonly step: CountStep | null;
}

export interface Tick {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  readonly ticks: readonly Tick[];
}

/** Years along a line: what is counted stands above it, what is not hangs beneath. */
export interface AcrossPlot extends Plot {
  /** How deep the line lies, and how deep the dots beneath begin: years are written in between. */
  readonly line: number;
  readonly foot: number;
}

/** A row for every year, first to last: what is counted, then what is not. */
export interface DownPlot extends Plot {
  /** How deep each year begins. */
  readonly rows: readonly { readonly year: number; readonly y: number }[];
}

const radii: Readonly<Record<CountStep, number>> = { 2: 6, 3: 8.5, 4: 12, 5: 16, 6: 21, 7: 27 };
const hollowRadius = 7;
/** A target is 24 px or more, and two targets do not meet. */
const leastRadius = 12.5;

/** The step of a count by its order of magnitude: under 100, under 1,000 and so on to a million and more. */
export function countStep(count: number): CountStep {
  const tens = Math.floor(Math.log10(count) + 1e-9);
  return countSteps[Math.min(5, Math.max(0, tens - 1))] ?? 7;
}

/** The radius a step is drawn with, in a key too. */
export function radiusOf(step: CountStep | null): number {
  return step === null ? hollowRadius : radii[step];
}

const room = (radius: number): number => Math.max(radius + 1, leastRadius);

const sized = ({ id, at, count }: Mark) => {
  const step = count === null ? null : countStep(count);
  return { id, at, step, radius: radiusOf(step) };
};

const inTime = (marks: readonly Mark[]) =>
  marks.map(sized).toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));

/** The whole years a plot reaches over: at least one. */
function reach(marks: readonly Mark[]): { first: number; last: number } {
  const years = marks.map(({ at }) => Math.floor(at));
  const first = Math.min(...years);
  return years.length === 0 ? { first: 0, last: 1 } : { first, last: Math.max(...years) + 1 };
}

interface Heaped {
  readonly x: number;
  readonly radius: number;
  /** How far from the line. */
  off: number;
}

/** Heaps circles on a line, each as close to it as its neighbours allow, in the order given. Nothing moves along the line. */
function heap(circles: readonly { readonly x: number; readonly radius: number }[]): number[] {
  const placed: Heaped[] = [];
  return circles.map(({ x, radius }) => {
    const own = room(radius);
    const near = placed
      .map((other) => ({ ...other, reach: room(other.radius) + own, dx: Math.abs(other.x - x) }))
      .filter(({ reach: far, dx }) => dx < far)
      .map((other) => ({ off: other.off, rise: Math.sqrt(other.reach ** 2 - other.dx ** 2) }));
    const candidates = [own, ...near.map(({ off, rise }) => off + rise)].toSorted((a, b) => a - b);
    const off =
      candidates.find((at) => at >= own && near.every((n) => Math.abs(n.off - at) >= n.rise - 1e-6)) ?? own;
    placed.push({ x, radius, off });
    return off;
  });
}

/**
 * Hangs circles of one size below their year, in rows as broad as the year allows, first to last like words. In a year
 * too narrow for two they hang from side to side.
 */
function hang(all: readonly { readonly at: number }[], along: (at: number) => number) {
  const apart = 2 * leastRadius;
  const hung = new Map<number, number>();
  return all.map(({ at }) => {
    const year = Math.floor(at);
    const place = hung.get(year) ?? 0;
    hung.set(year, place + 1);
    const [start, end] = [along(year), along(year + 1)];
    const columns = Math.max(1, Math.floor((end - start) / apart));
    if (columns > 1) {
      const x = (start + end) / 2 + ((place % columns) - (columns - 1) / 2) * apart;
      return { x, off: leastRadius + Math.floor(place / columns) * apart };
    }
    const across = Math.max(0, end - start - apart);
    const down = Math.max(leastRadius, Math.sqrt(apart ** 2 - across ** 2));
    return { x: (start + end) / 2 + ((place % 2) - 0.5) * across, off: leastRadius + place * down };
  });
}

const yearsBand = 28;

/**
 * Dots along a line of years. A counted one stands at its date, the larger the closer to the line; of those without a
 * count only the year is drawn, for they would hang in one long string.
 */
export function plotAcross(marks: readonly Mark[], width: number, headroom = 0): AcrossPlot {
  const { first, last } = reach(marks);
  const margin = radii[7] + 1;
  const along = (at: number) => margin + ((at - first) / (last - first)) * (width - 2 * margin);
  const all = inTime(marks).map((mark) => ({ ...mark, x: along(mark.at) }));
  const counted = all.filter(({ step }) => step !== null).toSorted((one, other) => other.radius - one.radius);
  const hollow = all.filter(({ step }) => step === null);
  const above = heap(counted);
  const beneath = hang(hollow, along);
  const tallest = Math.max(2 * radii[7], ...above.map((off, place) => off + (counted[place]?.radius ?? 0)));
  const line = headroom + tallest + 2;
  const foot = line + yearsBand;
  const places = new Map([
    ...counted.map(({ id, x }, place) => [id, { x, y: line - (above[place] ?? 0) }] as const),
    ...hollow.map(({ id }, place) => {
      const { x = 0, off = 0 } = beneath[place] ?? {};
      return [id, { x, y: foot + off }] as const;
    }),
  ]);
  const deepest = Math.max(leastRadius * 2, ...beneath.map(({ off }) => off + leastRadius));
  return {
    width,
    height: foot + deepest + 2,
    line,
    foot,
    dots: all.map(({ id, radius, step }) => ({ id, ...(places.get(id) ?? { x: 0, y: 0 }), radius, step })),
    ticks: Array.from({ length: last - first + 1 }, (_, step) => ({
      year: first + step,
      x: along(first + step),
      y: line,
    })),
  };
}

/** A name beside the leader that leads up from a dot: on which line, and to which side it runs. */
export interface PlotLabel {
  readonly id: string;
  readonly x: number;
  /** The top of its dot. */
  readonly y: number;
  readonly line: number;
  readonly side: 'start' | 'end';
}

/**
 * Labels for the largest counts, a line each; `lengthOf` says how long the words of each are. They run to the right where
 * there is room. Leaders leave downward, so the outermost stands on top.
 */
export function labelsOf(
  { dots, width }: Plot,
  marks: readonly Mark[],
  most: number,
  lengthOf: (id: string) => number,
): PlotLabel[] {
  const counts = new Map(marks.map(({ id, count }) => [id, count ?? 0]));
  const largest = dots
    .filter(({ step }) => step !== null)
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
    .slice(0, most);
  const hasRoom = ({ id, x }: Dot): boolean => x + lengthOf(id) <= width || x < width / 2;
  const left = largest.filter(hasRoom).toSorted((one, other) => one.x - other.x);
  const right = largest.filter((dot) => !hasRoom(dot)).toSorted((one, other) => other.x - one.x);
  return [...left, ...right].map(({ id, x, y, radius }, line) => ({
    id,
    x,
    y: y - radius,
    line,
    side: line < left.length ? 'start' : 'end',
  }));
}

const gutter = 48;
const between = 10;

/** Dots in rows of years, for a screen too narrow for the line: within a year they run on like words. */
export function plotDown(marks: readonly Mark[], width: number): DownPlot {
  const { first, last } = reach(marks);
  const all = inTime(marks);
  const dots: Dot[] = [];
  const rows: { year: number; y: number }[] = [];
  let y = 0;
  for (let year = first; year < last; year += 1) {
    rows.push({ year, y });
    const own = all.filter(({ at }) => Math.floor(at) === year);
    const top = y + between / 2;
    y = top;
    for (const kind of [own.filter(({ step }) => step !== null), own.filter(({ step }) => step === null)]) {
      for (const words of linesOf(kind, width - gutter)) {
        const half = Math.max(...words.map(({ radius }) => room(radius)));
        let x = gutter;
        for (const { id, radius, step } of words) {
          dots.push({ id, x: x + room(radius), y: y + half, radius, step });
          x += 2 * room(radius);
        }
        y += 2 * half;
      }
    }
    y = Math.max(y, top + 2 * leastRadius) + between / 2;
  }
  return {
    width,
    height: y,
    dots,
    rows,
    ticks: rows.map((row) => ({ year: row.year, x: 0, y: row.y + between / 2 + leastRadius })),
  };
}

function linesOf<Sized extends { readonly radius: number }>(
  marks: readonly Sized[],
  width: number,
): Sized[][] {
  const lines: Sized[][] = [];
  let left = 0;
  for (const mark of marks) {
    const wide = 2 * room(mark.radius);
    const line = lines.at(-1);
    if (line && left >= wide) line.push(mark);
    else {
      lines.push([mark]);
      left = width;
    }
    left -= wide;
  }
  return lines;
}
