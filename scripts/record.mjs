import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { turnOrder, turnTerms } from '#models/kernel-race.ts';
import { gentleTerms, raceTerms } from '#models/lending.ts';
import { isRecording, strayOfTotal } from '#models/recording.ts';
import { bringBrowser } from './browser.mjs';
import { buildEngine, serveEngine } from './harness.mjs';
import { requireRuntime, root } from './runtime.mjs';

/** @typedef {import('#models/lending.ts').Run} Run */
/** @typedef {import('#models/lending.ts').Spread} Spread */
/** @typedef {import('#models/lending.ts').Terms} Terms */
/**
 * The page's side, as far as it is used here: its own types need a browser's library.
 * @typedef {{
 *   start: (owner: string, terms: Terms) => Promise<{ kind: string } | null>,
 *   subscribe: (listener: () => void) => void,
 *   state: () => { lastRun: Run | null },
 * }} Lending
 */

/**
 * What readers who decline are shown, by the name of its file: the gentle run, measured, the
 * turns of the kernels, and the race of two kinds of work.
 * @type {Record<string, Terms>}
 */
const recorded = {
  gentle: { ...gentleTerms, measures: true },
  ...Object.fromEntries(turnOrder.map((kernel) => [`kernel-${kernel}`, turnTerms(kernel)])),
  race: raceTerms,
};

/**
 * One run through the real engine, in a real browser of its own.
 * @param {string} address where the engine is served
 * @param {Terms} terms
 * @returns {Promise<{ browser: string, run: Run }>}
 */
async function lendOnce(address, terms) {
  const browser = await chromium.launch({
    executablePath: await bringBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('"lending" in globalThis');
    // A browser that has just started is busy with itself, and would pass for a machine at rest.
    await setTimeout(5_000);
    const run = await page.evaluate(async (terms) => {
      const { lending } = /** @type {{ lending: Lending }} */ (/** @type {unknown} */ (globalThis));
      const refusal = await lending.start('recording', terms);
      if (refusal !== null) throw new Error(`refused: ${refusal.kind}`);
      /** @type {Run} */
      const finished = await new Promise((resolve) => {
        lending.subscribe(() => {
          const { lastRun } = lending.state();
          if (lastRun !== null) resolve(lastRun);
        });
      });
      return finished;
    }, terms);
    return { browser: `Chromium ${browser.version()}`, run };
  } finally {
    await browser.close();
  }
}

/**
 * Every number with no more figures than its clock deserves.
 * @param {Run} run
 * @returns {Run}
 */
function rounded(run) {
  const { reading } = run;
  const elapsedMs = to(1, reading.elapsedMs);
  const busyMs = to(1, reading.busyMs);
  return {
    ...run,
    stopLatencyMs: to(1, run.stopLatencyMs),
    reading: {
      ...reading,
      elapsedMs,
      busyMs,
      hashesPerSecond: to(1, (1000 * reading.hashes) / elapsedMs),
      busyShare: to(4, busyMs / elapsedMs),
      timerLatenessMs: roundedSpread(reading.timerLatenessMs),
      frameMs: roundedSpread(reading.frameMs),
      ownTask: reading.ownTask && {
        rest: roundedSpread(reading.ownTask.rest),
        run: reading.ownTask.run && roundedSpread(reading.ownTask.run),
        measuringShare: to(3, reading.ownTask.measuringShare),
      },
      ...(reading.legs && { legs: roundedLegs(reading.legs) }),
    },
    series: run.series.map((sample) => ({
      elapsedMs: to(0, sample.elapsedMs),
      // A quarter of a second tells a rate to three digits, and every digit is weighed.
      hashesPerSecond: 1000 * to(0, sample.hashesPerSecond / 1000),
      busyShare: to(3, sample.busyShare),
      latenessMs: to(1, sample.latenessMs),
      taskMs: sample.taskMs && to(1, sample.taskMs),
    })),
  };
}

/**
 * @template {Spread | null} T
 * @param {T} spread
 */
function roundedSpread(spread) {
  return spread && { median: to(2, spread.median), ninetyFifth: to(2, spread.ninetyFifth) };
}

/** @param {import('#models/lending.ts').RaceLegs} legs */
function roundedLegs({ short, memoryHard }) {
  return {
    short: { ...short, busyMs: to(1, short.busyMs) },
    memoryHard: { ...memoryHard, busyMs: to(1, memoryHard.busyMs) },
  };
}

/**
 * @param {number} digits after the point
 * @param {number} value
 */
function to(digits, value) {
  return Number(value.toFixed(digits));
}

/**
 * Lends once and writes down what happened.
 * @param {string} name of the recording
 * @param {Terms} terms
 * @param {string} address where the engine is served
 */
async function record(name, terms, address) {
  const { browser, run } = await lendOnce(address, terms);
  const [processor] = cpus();
  const recording = {
    recordedAt: run.startedAt,
    machine: {
      processor: processor?.model.replace(/\s+/g, ' ').trim() ?? 'unknown',
      cores: cpus().length,
      system: `${type()} ${arch()}`,
    },
    browser,
    run: rounded(run),
  };
  if (!isRecording(recording) || strayOfTotal(recording.run) > 1e-4) throw new Error('not a whole recording');
  if (run.endedBy !== 'time') throw new Error(`the run did not last: ${run.endedBy}`);
  const file = join(root, `content/data/recordings/${name}.json`);
  // One sample a line: a recording is read by people too.
  const lines = JSON.stringify(recording, null, 2).replace(
    /\{\n\s+"elapsedMs"[^{}]*"taskMs"[^{}]*\}/g,
    (sample) => sample.replace(/\s+/g, ' '),
  );
  await writeFile(file, `${lines}\n`);
  console.log(
    `${run.kernel}: ${run.reading.hashes} hashes in ${run.reading.elapsedMs} ms, written to ${file}`,
  );
}

requireRuntime();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in recorded));
if (unknown.length > 0) {
  console.error(`No such recording: ${unknown.join(', ')}. There are ${Object.keys(recorded).join(', ')}.`);
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'recording-'));
await buildEngine(folder);
const { address, close } = await serveEngine(folder);
try {
  for (const [name, terms] of Object.entries(recorded)) {
    if (wanted.length === 0 || wanted.includes(name)) await record(name, terms, address);
  }
} finally {
  close();
  await rm(folder, { recursive: true });
}
