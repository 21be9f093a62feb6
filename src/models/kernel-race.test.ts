import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf, standingsOf, type Turn, turnOrder, turnTerms } from './kernel-race.ts';
import { gentleTerms, type KernelName, withinLimits } from './lending.ts';

const turn = (kernel: KernelName, hashes: number, busyMs = 2_500): Turn => ({
  kernel,
  reading: { hashes, busyMs },
});
const [javascript, wasm, simd] = [
  turn('javascript', 3_000_000),
  turn('wasm', 5_400_000),
  turn('simd', 12_600_000, 2_400),
];

describe('the turns', () => {
  it('are the same for every kernel, gentle, and no longer together than a gentle run', () => {
    const terms = turnOrder.map(turnTerms);
    expect(terms.map(({ kernel }) => kernel)).toEqual(['javascript', 'wasm', 'simd']);
    for (const one of terms) {
      expect(one).toEqual({ ...gentleTerms, seconds: 5, kernel: one.kernel });
      expect(withinLimits(one, null)).toEqual(one);
    }
  });
});

describe('the standings', () => {
  it('go by what each did for a core-second', () => {
    expect(standingsOf([javascript, wasm, simd])).toEqual([
      expect.objectContaining({ kernel: 'javascript', perCoreSecond: 1_200_000, times: 1 }),
      expect.objectContaining({ kernel: 'wasm', perCoreSecond: 2_160_000, times: 1.8 }),
      expect.objectContaining({ kernel: 'simd', hashes: 12_600_000, coreSeconds: 2.4, times: 4.375 }),
    ]);
  });

  it('say nothing of a turn that was cut short, nor where there is nothing to weigh it against', () => {
    expect(standingsOf([javascript, turn('wasm', 100, 20)])[1]?.times).toBeNull();
    expect(standingsOf([turn('javascript', 100, 20), wasm]).map(({ times }) => times)).toEqual([null, null]);
    expect(standingsOf([wasm])[0]?.times).toBeNull();
    expect(standingsOf([turn('javascript', 0, 0)])[0]).toMatchObject({ perCoreSecond: 0, times: null });
  });
});

describe('what a race has shown', () => {
  it('is how far the best was ahead', () => {
    const finding = { kind: 'ahead', fast: 'simd', slow: 'javascript', times: 4.375 };
    expect(findingOf([javascript, wasm, simd])).toEqual(finding);
    expect(findingOf([simd, javascript])).toEqual(finding);
  });

  it('is also that plain JavaScript was ahead, where it was', () => {
    expect(findingOf([javascript, turn('wasm', 1_500_000)])).toEqual({
      kind: 'ahead',
      fast: 'javascript',
      slow: 'wasm',
      times: 2,
    });
  });

  it('is that none was, within what chance does', () => {
    expect(findingOf([javascript, turn('wasm', 3_200_000)])).toEqual({ kind: 'alike' });
  });

  it('cannot be told of one turn, of none, or of short ones', () => {
    for (const turns of [[], [javascript], [wasm, simd], [javascript, turn('simd', 100, 20)]]) {
      expect(findingOf(turns)).toEqual({ kind: 'untold' });
    }
  });

  it('is never NaN or infinite, whatever was measured', () => {
    const anything = fc.array(fc.tuple(fc.constantFrom(...turnOrder), fc.double(), fc.double()));
    fc.assert(
      fc.property(anything, (measured) => {
        const turns = measured.map(([kernel, hashes, busyMs]) => turn(kernel, hashes, busyMs));
        const finding = findingOf(turns);
        if (finding.kind === 'ahead') expect(Number.isFinite(finding.times)).toBe(true);
        for (const { times } of standingsOf(turns)) {
          expect(times === null || (Number.isFinite(times) && times > 0)).toBe(true);
        }
      }),
    );
  });
});
