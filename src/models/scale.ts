/** Scales of the printed charts: from a figure to its place along an axis, 0 at the start and 1 at the end. */
export type Scale = (value: number) => number;

/** Equal steps are equal differences. Throws where the axis has no length. */
export function linearScale(start: number, end: number): Scale {
  if (!(start < end)) throw new Error(`An axis from ${start} to ${end} has no length.`);
  return (value) => (value - start) / (end - start);
}

/** Equal steps are equal ratios. Throws where the axis has no length or touches zero. */
export function logScale(start: number, end: number): Scale {
  if (!(start > 0)) throw new Error(`A logarithmic axis cannot start at ${start}.`);
  const along = linearScale(Math.log10(start), Math.log10(end));
  return (value) => along(Math.log10(value));
}

/** A place along an axis as SVG wants it, in per cent of the width. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}

/** An ISO day, month or year as a year with decimals; a month or a year alone stands for its middle. Throws for anything else. */
export function yearOf(date: string): number {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!found) throw new Error(`Not an ISO date: ${date}`);
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (Number.isNaN(month)) return year + 0.5;
  const daysInYear = (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / msPerDay;
  const start = Date.UTC(year, month - 1, Number.isNaN(day) ? 1 : day);
  const length = Number.isNaN(day) ? Date.UTC(year, month) - start : msPerDay;
  return year + (start + length / 2 - Date.UTC(year, 0)) / msPerDay / daysInYear;
}

const msPerDay = 86_400_000;

/** How many times `small` goes into `large`, to two significant figures. */
export function timesOver(large: number, small: number): number {
  return Number((large / small).toPrecision(2));
}

/**
 * Which marks have no room for a label at their right, because the next mark lies less than `width` and `height`
 * away (as shares of the axes): their label goes above.
 */
export function crowded(
  marks: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
): boolean[] {
  return marks.map((mark) =>
    marks.some(
      (other) => other.x > mark.x && other.x - mark.x < width && Math.abs(other.y - mark.y) < height,
    ),
  );
}
