export type HeatStep = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Highest share of one core that each step from the second on still covers; the seventh covers the rest. */
const ceilings = [
  [0.1, 2],
  [0.25, 3],
  [0.5, 4],
  [0.75, 5],
  [0.9, 6],
] as const satisfies readonly (readonly [number, HeatStep])[];

/**
 * The step of the heat scale for a share of one core. Draw it from the granted share: a measured one
 * flickers across the edge it was set to.
 */
export function heatStep(shareOfCore: number): HeatStep {
  if (!(shareOfCore > 0)) return 1;
  return ceilings.find(([ceiling]) => shareOfCore <= ceiling)?.[1] ?? 7;
}
