import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampDuty,
  gentleTerms,
  greatestLanes,
  greatestTerms,
  raceTerms,
  withinLimits,
  withKernel,
} from './lending.ts';

describe('the limits of lending', () => {
  it.each([
    [null, 1],
    [Number.NaN, 1],
    [0, 1],
    [1, 1],
    [2, 1],
    [2.5, 1],
    [3, 2],
    [9, 8],
    [64, 63],
  ])('on %d cores at most %i lanes', (cores, lanes) => {
    expect(greatestLanes(cores)).toBe(lanes);
  });

  it('leave gentle terms as they are, whatever the machine', () => {
    for (const cores of [null, 1, 3, 9]) expect(withinLimits(gentleTerms, cores)).toEqual(gentleTerms);
  });

  it('take a kernel, and forget it again', () => {
    const terms = withKernel(gentleTerms, 'wasm');
    expect(terms).toEqual({ ...gentleTerms, kernel: 'wasm' });
    expect(withKernel(terms, null)).toEqual(gentleTerms);
    expect(withKernel(terms, null)).not.toHaveProperty('kernel');
  });

  it('keep the kernel that was chosen, and choose none by themselves', () => {
    expect(withinLimits({ ...gentleTerms, kernel: 'wasm' }, 3)).toEqual({ ...gentleTerms, kernel: 'wasm' });
    expect(withinLimits(gentleTerms, 3)).not.toHaveProperty('kernel');
  });

  it('give a race one lane, and keep its turns', () => {
    expect(withinLimits({ ...raceTerms, lanes: 7 }, 9)).toEqual(raceTerms);
  });

  it('hold for any wish', () => {
    const wish = fc.record({
      lanes: fc.double(),
      duty: fc.double(),
      seconds: fc.double(),
      zeroBits: fc.double(),
    });
    const cores = fc.option(fc.integer({ min: 0, max: 256 }));
    fc.assert(
      fc.property(wish, cores, (terms, count) => {
        const granted = withinLimits(terms, count);
        const most = greatestTerms(count);
        expect(Number.isInteger(granted.lanes) && Number.isInteger(granted.zeroBits)).toBe(true);
        expect(granted.lanes).toBeGreaterThanOrEqual(1);
        expect(granted.lanes).toBeLessThanOrEqual(most.lanes);
        expect(granted.duty).toBeGreaterThanOrEqual(0.1);
        expect(granted.duty).toBeLessThanOrEqual(most.duty);
        expect(granted.seconds).toBeLessThanOrEqual(most.seconds);
        expect(withinLimits(granted, count)).toEqual(granted);
      }),
    );
    expect(clampDuty(Number.NaN)).toBe(0.5);
  });
});
