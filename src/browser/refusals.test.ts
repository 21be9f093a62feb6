import { describe, expect, it } from 'vitest';
import { tellRefusal } from './refusals.ts';

describe('what is told of a refusal', () => {
  it('lets a reader insist where only this machine is to be spared', () => {
    const insist = { name: 'insist', options: { insisted: true } };
    const low = tellRefusal({ kind: 'battery', level: 0.154 });
    expect(low).toEqual({ says: 'battery', values: { percent: 15, count: 0 }, way: insist });
    const small = tellRefusal({ kind: 'memory', gigabytes: 0.5 });
    expect(small).toEqual({ says: 'memory', values: { percent: 0, count: 0.5 }, way: insist });
    expect(tellRefusal({ kind: 'saveData' }).way).toEqual(insist);
  });

  it('offers no way where none would help', () => {
    const last = tellRefusal({ kind: 'battery', level: 0.1 });
    expect(last).toEqual({ says: 'lastBattery', values: { percent: 10, count: 0 }, way: null });
    expect(tellRefusal({ kind: 'unavailable' }).way).toBeNull();
  });

  it('offers to take over, or to try again', () => {
    expect(tellRefusal({ kind: 'busy', owner: 'lab' }).way).toEqual({
      name: 'takeOver',
      options: { replace: true },
    });
    expect(tellRefusal({ kind: 'hidden' }).way).toEqual({ name: 'retry', options: {} });
  });
});
