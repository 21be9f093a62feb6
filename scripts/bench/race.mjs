import { contenders } from './contenders.mjs';
import { memoryHardContenders } from './memory-hard.mjs';

const batchMs = 25;
const batches = 10;
const warmUpMs = 400;

/**
 * Contenders that take turns. Each is warmed up in short batches: one long first call would stay in the code of a
 * compiler's first, hasty pass.
 * @returns {Promise<() => Promise<Record<string, number>>>} runs one repetition: hashes per second, by contender
 */
export async function openRace() {
  const entries = Object.entries({ ...(await contenders()), ...(await memoryHardContenders()) });
  const runners = entries.map(([name, hash]) => ({ name, hash, count: 1, from: 0 }));
  for (const runner of runners) {
    const startMs = performance.now();
    while (performance.now() - startMs < warmUpMs) {
      const tookMs = await turn(runner);
      runner.count = Math.max(1, Math.min(4 * runner.count, Math.round((runner.count * batchMs) / tookMs)));
    }
  }
  return async () => {
    const spent = runners.map(() => ({ hashes: 0, ms: 0 }));
    for (let batch = 0; batch < batches; batch += 1) {
      for (const [index, runner] of runners.entries()) {
        const sum = spent[index] ?? { hashes: 0, ms: 0 };
        sum.ms += await turn(runner);
        sum.hashes += runner.count;
      }
    }
    return Object.fromEntries(
      runners.map(({ name }, index) => [
        name,
        (1000 * (spent[index]?.hashes ?? 0)) / (spent[index]?.ms ?? 1),
      ]),
    );
  };
}

/** @param {{ hash: import('./contenders.mjs').Contender, count: number, from: number }} runner */
async function turn(runner) {
  const startMs = performance.now();
  await runner.hash(runner.from, runner.count);
  const tookMs = performance.now() - startMs;
  runner.from = (runner.from + runner.count) % 2 ** 31;
  return tookMs;
}
