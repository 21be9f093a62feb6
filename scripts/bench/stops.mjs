import { setTimeout as wait } from 'node:timers/promises';
import { countProcess, isCounted, workerThreads } from './threads.mjs';

/** @typedef {import('./lender.mjs').Lender} Lender */
/** @typedef {{ ms: number, cpuMs: number }} Sample */
/** @typedef {{ lastHashMs: number, idleMs: number | null }} Stop both from the press */

export const stops = 12;
const sampleEveryMs = 2;
const watchMs = 400;
/** Idle is to take less than this share of a core over so long, from then on. */
const idle = { share: 0.1, overMs: 20 };

/**
 * @param {Sample[]} samples of a clock and a processor counter
 * @returns {number} the time from which on the processor was idle
 */
export function idleFrom(samples) {
  const busy = samples.findLastIndex(({ ms, cpuMs }) => {
    const later = samples.find((sample) => sample.ms >= ms + idle.overMs);
    return later !== undefined && later.cpuMs - cpuMs > idle.share * (later.ms - ms);
  });
  return samples[busy + 1]?.ms ?? Number.POSITIVE_INFINITY;
}

/**
 * @param {Lender} lender
 * @param {number} lanes
 * @returns {Promise<Stop>}
 */
async function stopOnce(lender, lanes) {
  await lender.lend({ lanes, duty: 1 });
  const [worker] = isCounted ? await workerThreads(lender.session) : [];
  const count = worker === undefined ? null : countProcess(worker.pid);
  count?.();
  const pressedMs = performance.now();
  const pressed = lender.press();
  /** @type {Sample[]} */
  const samples = [];
  while (count !== null && performance.now() < pressedMs + watchMs) {
    samples.push({ ms: performance.now() - pressedMs, cpuMs: count() });
    await wait(sampleEveryMs);
  }
  await pressed;
  const { lastHashMs } = await lender.ending();
  return { lastHashMs, idleMs: count === null ? null : idleFrom(samples) };
}

/**
 * Stops with every worker the reader may lend, each in full.
 * @param {Lender} lender
 * @param {number} lanes
 */
export async function pressStop(lender, lanes) {
  /** @type {Stop[]} */
  const measured = [];
  while (measured.length < stops) measured.push(await stopOnce(lender, lanes));
  return measured;
}
