import { describe, expect, it } from 'vitest';
import { isQuiet, summarise, table } from './figures.mjs';
import { busySeconds } from './machine.mjs';

/** @param {number} simd @param {number | null} others */
const repetition = (simd, others) => ({
  rates: { simd, 'hash-wasm': 100_000, 'simd again': simd * 1.02 },
  others,
});

describe('the figures of the bench', () => {
  it('are medians over the quiet repetitions, and count the others', () => {
    const { figures, accepted, rejected, spread } = summarise([
      ...[repetition(1_500_000, 0.01), repetition(1_400_000, 0.05), repetition(1_600_000, 0.06)],
      repetition(300_000, 0.9),
    ]);
    expect(figures['simd']?.megahashesPerSecond).toBeCloseTo(1.5);
    expect(figures['simd']?.ratioToHashWasm).toBeCloseTo(15);
    expect({ accepted, rejected }).toEqual({ accepted: 3, rejected: 1 });
    expect(spread).toBeCloseTo(0.02, 2);
  });

  it('measure what hashes with memory by its own yardstick, in a table of its own', () => {
    const hard = { 'argon2d: ours': 1_000, 'argon2d: hash-wasm': 200 };
    const { rates, others } = repetition(1_500_000, 0.01);
    const summary = summarise([{ rates: { ...rates, ...hard }, others }]);
    expect(summary.figures['argon2d: ours']?.ratioToHashWasm).toBeCloseTo(5);
    expect(table('node', summary)).toMatch(/node, Argon2d with 2 MiB\n {2}ours +1000 \/s +5\.00 × hash-wasm/);
    expect(table('node', summarise([{ rates, others }]))).not.toContain('Argon2d');
  });

  it('say so where no repetition was quiet', () => {
    const summary = summarise([repetition(1_500_000, 0.5), repetition(1_000_000, 2)]);
    expect(summary).toMatchObject({ accepted: 0, rejected: 2, isDisturbed: true });
    expect(table('node', summary)).toContain('None was quiet');
  });

  it('say so where the system does not tell what others took', () => {
    expect(isQuiet(repetition(1, null))).toBe(true);
    expect(table('node', summarise([repetition(1_500_000, null)]))).toContain('could not be told');
  });
});

it('adds up the busy time of all processors, without idling and waiting', () => {
  expect(busySeconds('cpu  100 20 30 99999 88888 1 2 7 50 60\ncpu0 1 2 3\n')).toBe(1.6);
});
