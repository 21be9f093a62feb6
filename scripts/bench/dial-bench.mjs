import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEngine } from '../harness.mjs';
import { duties, turnDial } from './dial.mjs';
import { openLender } from './lender.mjs';
import { pressStop } from './stops.mjs';
import { isCounted } from './threads.mjs';

/** Whether the page can share memory with its workers decides how they hear of a stop. */
export const forms = /** @type {const} */ (['isolated', 'not-isolated']);

/** @typedef {typeof forms[number]} Form */
/** @typedef {{ dial: import('./dial.mjs').Point[], stops: import('./stops.mjs').Stop[] }} Outcome */
/** @typedef {{ isCounted: boolean, lanes: number, outcomes: Partial<Record<Form, Outcome>> }} Bench lanes of the stops */

/** The whole bench takes five minutes at most; so many repetitions of what was disturbed fit in, for each form. */
const repeatsOfForm = 2;
const limitMs = 290_000;
const pointMs = 10_800;
const stopsMs = 18_000;

/**
 * Holds the dial and the stop of the real engine against the system's own count.
 * @param {readonly Form[]} wanted
 * @returns {Promise<Bench>}
 */
export async function benchDial(wanted) {
  const cores = availableParallelism();
  const laneCounts = cores >= 3 ? [1, 2] : [1];
  const lanes = Math.max(1, cores - 1);
  const neededMs = wanted.length * (laneCounts.length * duties.length * pointMs + stopsMs);
  let repeats = Math.min(repeatsOfForm * wanted.length, Math.floor((limitMs - neededMs) / pointMs));
  const mayRepeat = () => (repeats -= 1) >= 0;
  const folder = await mkdtemp(join(tmpdir(), 'dial-'));
  try {
    await buildEngine(folder);
    /** @type {Bench['outcomes']} */
    const outcomes = {};
    for (const form of wanted) {
      const lender = await openLender(folder, form === 'isolated');
      try {
        const dial = [];
        for (const count of laneCounts) dial.push(...(await turnDial(lender, count, mayRepeat)));
        outcomes[form] = { dial, stops: await pressStop(lender, lanes) };
      } finally {
        await lender.close();
      }
    }
    return { isCounted, lanes, outcomes };
  } finally {
    await rm(folder, { recursive: true });
  }
}
