import { setTimeout as wait } from 'node:timers/promises';
import { quiet } from './figures.mjs';
import { watchOthers } from './machine.mjs';
import { cpuMs, isCounted, workerThreads } from './threads.mjs';

/** @typedef {import('./lender.mjs').Lender} Lender */
/** @typedef {import('./lender.mjs').Wish} Wish */
/**
 * Shares of one core that each worker took: as asked for, as the page measured, as the system counted.
 * @typedef {{ lanes: number, requested: number, page: number, system: number[], others: number | null }} Point
 */

export const duties = [0.1, 0.25, 0.5, 0.75, 1];
const windowMs = 10_000;

/**
 * How far the system's count is from the dial: of the worker furthest from it, in percentage points.
 * @param {Point} point
 * @returns {number | null}
 */
export function strayOf({ requested, system }) {
  const strays = system.map((share) => 100 * (share - requested));
  return strays.reduce(
    (worst, stray) => (worst === null || Math.abs(stray) > Math.abs(worst) ? stray : worst),
    /** @type {number | null} */ (null),
  );
}

/** @param {Point} point */
export const isDisturbed = ({ others }) => others !== null && others > quiet;

/** @param {Point} one @param {Point} other */
const quieter = (one, other) => ((one.others ?? 0) <= (other.others ?? 0) ? one : other);

/**
 * @param {Lender} lender
 * @param {Wish} wish
 * @returns {Promise<Point>}
 */
async function measure(lender, wish) {
  await lender.lend(wish);
  const threads = isCounted ? await workerThreads(lender.session) : [];
  const others = await watchOthers(lender.ownSeconds);
  const read = () => ({ ms: performance.now(), cpuMs: threads.map(({ thread }) => cpuMs(thread)) });
  const before = read();
  await wait(windowMs);
  const after = read();
  const othersShare = await others();
  await lender.press();
  const { run } = await lender.ending();
  return {
    lanes: wish.lanes,
    requested: wish.duty,
    page: run.reading.busyShare / wish.lanes,
    system: after.cpuMs.map((ms, lane) => (ms - (before.cpuMs[lane] ?? 0)) / (after.ms - before.ms)),
    others: othersShare,
  };
}

/**
 * The dial at five points. One that other work disturbed is measured again while there is time for it.
 * @param {Lender} lender
 * @param {number} lanes
 * @param {() => boolean} mayRepeat whether there is time for one more
 * @returns {Promise<Point[]>}
 */
export async function turnDial(lender, lanes, mayRepeat) {
  /** @type {Point[]} */
  const points = [];
  for (const duty of duties) {
    let point = await measure(lender, { lanes, duty });
    while (isDisturbed(point) && mayRepeat()) point = quieter(point, await measure(lender, { lanes, duty }));
    points.push(point);
  }
  return points;
}
