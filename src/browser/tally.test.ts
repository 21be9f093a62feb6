import { describe, expect, it } from 'vitest';
import type { LaneReport } from '#engine/protocol.ts';
import { createTally } from './tally.ts';

const share = (zeroBits: number) => ({ hashHex: '', headerHex: '', nonce: 0, zeroBits });
const report = (hashes: number, busyMs: number, elapsedMs: number, zeroBits?: number): LaneReport => ({
  ...{ hashes, busyMs, elapsedMs, requests: [] },
  share: zeroBits === undefined ? null : share(zeroBits),
});

describe('the tally', () => {
  it('adds lanes up and takes the best share of all', () => {
    const tallied = createTally()([report(100, 50, 100, 9), report(300, 100, 100, 12), null]);
    expect(tallied).toEqual({
      ...{ hashes: 400, busyMs: 150, hashesPerSecond: 4_000, busyShare: 1.5 },
      share: share(12),
    });
  });

  it('measures from look to look, and keeps the last rate of a lane that has not reported since', () => {
    const tally = createTally();
    tally([report(100, 50, 100), report(100, 100, 100)]);
    const tallied = tally([report(200, 100, 300), report(100, 100, 100)]);
    expect(tallied.hashesPerSecond).toBe(500 + 1_000);
    expect(tallied.busyShare).toBe(0.25 + 1);
  });

  it('hands on how far the one lane of a race or a quest has come', () => {
    const legs = { short: { hashes: 9, busyMs: 250 }, memoryHard: { hashes: 1, busyMs: 250 } };
    const findings = { wins: [], pendingTries: 4 };
    const tallied = createTally()([{ ...report(10, 500, 1_000), legs, findings }]);
    expect(tallied).toMatchObject({ legs, findings });
  });

  it('is zero before any lane has reported', () => {
    const nothing = { hashes: 0, busyMs: 0, hashesPerSecond: 0, busyShare: 0, share: null };
    expect(createTally()([])).toEqual(nothing);
    expect(createTally()([null, null])).toEqual(nothing);
    expect(createTally()([report(0, 0, 0)])).toEqual(nothing);
  });
});
