import { spreadOf } from '#models/spread.ts';
import { isDisturbed, strayOf } from './dial.mjs';
import { quiet } from './figures.mjs';

/** @typedef {import('./dial.mjs').Point} Point */
/** @typedef {import('./stops.mjs').Stop} Stop */
/** @typedef {import('./dial-bench.mjs').Bench} Bench */
/** @typedef {{ median: number, maximum: number }} Figures in milliseconds */

const untold =
  'This system has no /proc, so nothing but the page itself tells what a worker took: the column of the system is empty.';

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** @param {number} stray */
const points = (stray) =>
  `${new Intl.NumberFormat('en', { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(stray)} points`;

/** @param {Point} point */
function row(point) {
  const { lanes, requested, page, system } = point;
  const stray = strayOf(point);
  const cells = [
    `${lanes}`.padStart(7),
    `${Math.round(100 * requested)} %`.padStart(11),
    percent(page).padStart(9),
    (system.length === 0 ? 'untold' : system.map(percent).join(', ')).padStart(16),
    (stray === null ? '' : points(stray)).padStart(14),
    isDisturbed(point) ? `  other work took ${percent(point.others ?? 0)} of a core` : '',
  ];
  return cells.join('');
}

/**
 * @param {readonly number[]} times
 * @returns {Figures | null}
 */
const figuresOf = (times) =>
  times.length === 0 ? null : { median: spreadOf(times)?.median ?? 0, maximum: Math.max(...times) };

/** @param {readonly Stop[]} stops */
function summarise(stops) {
  return {
    count: stops.length,
    lastHashMs: figuresOf(stops.map(({ lastHashMs }) => lastHashMs)),
    idleMs: figuresOf(stops.flatMap(({ idleMs }) => idleMs ?? [])),
  };
}

/** @param {Figures | null} figures */
const times = (figures) =>
  figures === null
    ? 'untold'
    : `${figures.median.toFixed(1)} ms in the middle, ${figures.maximum.toFixed(1)} ms at most`;

/**
 * For a person.
 * @param {Bench} bench
 */
export function dialTables({ isCounted, lanes, outcomes }) {
  const parts = Object.entries(outcomes).flatMap(([form, { dial, stops }]) => {
    const { count, lastHashMs, idleMs } = summarise(stops);
    return [
      form,
      '  workers  requested     page          system    difference',
      ...dial.map(row),
      `  ${count} stops of ${lanes} in full: last hash after ${times(lastHashMs)};`,
      `  processor idle after ${times(idleMs)}.`,
    ];
  });
  const notes = [
    'Shares are of one core, for each worker. The difference is the system’s count less what was requested.',
    `A point that other work disturbed by more than ${100 * quiet} % of a core is repeated while there is time, then marked.`,
    ...(isCounted ? [] : [untold]),
  ];
  return [...parts, ...notes].join('\n');
}

/**
 * For a machine.
 * @param {Bench} bench
 */
export function dialAsJson({ isCounted, lanes, outcomes }) {
  const entries = Object.entries(outcomes).map(([form, { dial, stops }]) => [
    form,
    {
      dial: dial.map((point) => ({
        ...point,
        differencePoints: strayOf(point),
        isDisturbed: isDisturbed(point),
      })),
      stops: { lanes, ...summarise(stops) },
    },
  ]);
  return { isCounted, .../** @type {Record<string, unknown>} */ (Object.fromEntries(entries)) };
}
