import { setup as compileKernels } from './kernels.mjs';
import { requireRuntime } from './runtime.mjs';

/** So many quiet repetitions are wanted, and so long is waited for them, in Node and in Chromium each. */
const wanted = 7;
const patienceMs = 45_000;

/**
 * @typedef {import('./bench/figures.mjs').Repetition} Repetition
 * @typedef {import('./bench/figures.mjs').Summary} Summary
 * @typedef {{ repeat: () => Promise<Record<string, number>>, ownSeconds: () => Promise<number>, close: () => Promise<void> }} Place
 */

/**
 * @param {() => Promise<Place>} open
 * @returns {Promise<Summary>}
 */
async function measure(open) {
  const { isQuiet, summarise } = await import('./bench/figures.mjs');
  const { watchOthers } = await import('./bench/machine.mjs');
  const startMs = performance.now();
  const { repeat, ownSeconds, close } = await open();
  try {
    /** @type {Repetition[]} */
    const repetitions = [];
    const isPatient = () => repetitions.length < wanted || performance.now() - startMs < patienceMs;
    while (repetitions.filter(isQuiet).length < wanted && isPatient()) {
      const others = await watchOthers(ownSeconds);
      const rates = await repeat();
      repetitions.push({ rates, others: await others() });
    }
    return summarise(repetitions);
  } finally {
    await close();
  }
}

/** @param {Record<string, Summary>} summaries */
function asJson(summaries) {
  const entries = Object.entries(summaries);
  const repetitions = entries.map(([place, { accepted, rejected, isTold, spread }]) => {
    const told = { accepted, rejected: isTold ? rejected : null, twinsApart: spread };
    return /** @type {const} */ ([place, told]);
  });
  return {
    ...Object.fromEntries(entries.map(([place, { figures }]) => /** @type {const} */ ([place, figures]))),
    repetitions: Object.fromEntries(repetitions),
  };
}

const parameters = process.argv.slice(2);
const isJson = parameters.includes('--json');

async function race() {
  const { openNode } = await import('./bench/node.mjs');
  const { openChromium } = await import('./bench/chromium.mjs');
  const { table } = await import('./bench/figures.mjs');
  const summaries = { chromium: await measure(openChromium), node: await measure(openNode) };
  if (isJson) console.log(JSON.stringify(asJson(summaries), null, 2));
  else for (const [place, summary] of Object.entries(summaries)) console.log(table(place, summary));
}

async function dial() {
  const { benchDial, forms } = await import('./bench/dial-bench.mjs');
  const { dialAsJson, dialTables } = await import('./bench/dial-tables.mjs');
  const named = forms.filter((form) => parameters.includes(form));
  const bench = await benchDial(named.length > 0 ? named : forms);
  console.log(isJson ? JSON.stringify(dialAsJson(bench), null, 2) : dialTables(bench));
}

requireRuntime();
await compileKernels();
await (parameters.includes('--dial') ? dial() : race());
