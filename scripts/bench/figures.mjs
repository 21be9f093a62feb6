import { twins, yardstick } from './contenders.mjs';
import { memoryHardMark } from './memory-hard.mjs';

/** Share of one core that other work may take in a repetition that counts. */
export const quiet = 0.06;

/** @typedef {{ rates: Record<string, number>, others: number | null }} Repetition rates in hashes per second */
/** @typedef {{ megahashesPerSecond: number, ratioToHashWasm: number }} Figure */
/** @typedef {{ figures: Record<string, Figure>, accepted: number, rejected: number, isTold: boolean, isDisturbed: boolean, spread: number }} Summary */

/** @param {string} name */
export const isMemoryHard = (name) => name.startsWith(memoryHardMark);

/** @param {Repetition} repetition */
export const isQuiet = ({ others }) => others === null || others <= quiet;

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * Medians over the quiet repetitions; over all of them, and said so, where none was quiet.
 * @param {Repetition[]} repetitions
 * @returns {Summary}
 */
export function summarise(repetitions) {
  const accepted = repetitions.filter(isQuiet);
  const counted = accepted.length > 0 ? accepted : repetitions;
  const rate = (/** @type {Repetition} */ { rates }, /** @type {string} */ name) => rates[name] ?? Number.NaN;
  const names = Object.keys(counted[0]?.rates ?? {});
  /** @type {[string, Figure][]} */
  const figures = names.map((name) => [
    name,
    {
      megahashesPerSecond: median(counted.map((repetition) => rate(repetition, name))) / 1e6,
      ratioToHashWasm: median(
        counted.map((repetition) => {
          const mark = isMemoryHard(name) ? memoryHardMark : '';
          return rate(repetition, name) / rate(repetition, mark + yardstick);
        }),
      ),
    },
  ]);
  const [one, other] = twins;
  return {
    figures: Object.fromEntries(figures),
    accepted: accepted.length,
    rejected: repetitions.length - accepted.length,
    isTold: repetitions.every(({ others }) => others !== null),
    isDisturbed: accepted.length === 0,
    spread: median(
      counted.map((repetition) => Math.abs(rate(repetition, one) / rate(repetition, other) - 1)),
    ),
  };
}

/**
 * @param {string} place
 * @param {Summary} summary
 */
export function table(place, { figures, accepted, rejected, isTold, isDisturbed, spread }) {
  /** @param {boolean} areHard */
  const rows = (areHard) =>
    Object.entries(figures)
      .filter(([name]) => isMemoryHard(name) === areHard)
      .map(([name, { megahashesPerSecond, ratioToHashWasm }]) => {
        const rate = areHard
          ? `${(1e6 * megahashesPerSecond).toFixed(0).padStart(9)} /s  `
          : `${megahashesPerSecond.toFixed(3).padStart(9)} MH/s`;
        const label = areHard ? name.slice(memoryHardMark.length) : name;
        return `  ${label.padEnd(12)}${rate}${ratioToHashWasm.toFixed(2).padStart(8)} × ${yardstick}`;
      });
  const limit = `${100 * quiet} % of a core`;
  const notes = [
    `  ${twins.join(' and ')} are the same: ${(100 * spread).toFixed(1)} % apart, which is the error of every figure here.`,
    isTold
      ? `  ${accepted} repetitions count; ${rejected} do not, because other work took more than ${limit}.`
      : `  ${accepted} repetitions. What other work took could not be told on this system.`,
    ...(isDisturbed
      ? ['  None was quiet: these are medians of disturbed repetitions, good for rough ratios only.']
      : []),
  ];
  const hard = rows(true);
  const more = hard.length > 0 ? [`${place}, Argon2d with 2 MiB`, ...hard] : [];
  return [place, ...rows(false), ...notes, ...more].join('\n');
}
