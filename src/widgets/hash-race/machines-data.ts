import { chartOf } from '#components/charts.ts';

const { points } = chartOf('two-kinds-of-work', 'machines');

export type Row = (typeof points)[number]['row'];
export type Work = (typeof kinds)[number];

export const kinds = ['sha256d', 'randomx'] as const;

/** The published rate of a kind of machine at a kind of work. Throws where content lacks it. */
export function pointOf(row: Row, work: Work) {
  const found = points.find((point) => point.row === row && point.work === work);
  if (!found) throw new Error(`content/en/charts.yaml: two-kinds-of-work lacks ${work} of ${row}.`);
  return found;
}
