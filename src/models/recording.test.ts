import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, nonceOffset } from './header.ts';
import { greatestTerms, withinLimits } from './lending.ts';
import { leadingZeroBits } from './lottery.ts';
import { isRecording, type Recording, strayOfTotal } from './recording.ts';

const folder = new URL('../../content/data/recordings/', import.meta.url);
const recordings = readdirSync(folder).map((name): [string, Recording] => {
  const value: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!isRecording(value)) throw new Error(`${name} is not a recording`);
  return [name, value];
});

describe.each(recordings)('the recorded run %s', (_, recording) => {
  const { recordedAt, run } = recording;

  it('shows a share that hashes to what it says', () => {
    const { share } = run.reading;
    if (share === null) throw new Error('no share');
    const header = fromHex(share.headerHex);
    const once = createHash('sha256').update(header).digest();
    const twice = createHash('sha256').update(once).digest();
    expect(explorerHex(twice)).toBe(share.hashHex);
    expect(leadingZeroBits(share.hashHex)).toBe(share.zeroBits);
    expect(share.zeroBits).toBeGreaterThanOrEqual(run.terms.zeroBits);
    expect(new DataView(header.buffer).getUint32(nonceOffset, true)).toBe(share.nonce);
  });

  it('adds up: rate × time is the total, busy time its share, and the series tells the same story', () => {
    expect(strayOfTotal(run)).toBeLessThan(1e-4);
    expect(run.reading.busyMs / run.reading.elapsedMs).toBeCloseTo(run.reading.busyShare, 3);
    const mean =
      run.series.reduce((sum, { hashesPerSecond }) => sum + hashesPerSecond, 0) / run.series.length;
    expect(Math.abs(mean / run.reading.hashesPerSecond - 1)).toBeLessThan(0.1);
  });

  it('kept the promise it is shown for', () => {
    expect(withinLimits(run.terms, run.cores)).toEqual(run.terms);
    expect(run.terms.lanes).toBeLessThanOrEqual(greatestTerms(run.cores).lanes);
    expect(run.reading.elapsedMs).toBeLessThan(1_000 * run.terms.seconds + 500);
    expect(run).toMatchObject({ endedBy: 'time', workersLeft: 0, requests: { page: [], workers: [] } });
    expect(run.stopLatencyMs).toBeLessThan(100);
    expect(Math.abs(run.reading.busyShare - run.terms.lanes * run.terms.duty)).toBeLessThan(0.02);
    expect(recordedAt).toBe(run.startedAt);
    expect(Number.isNaN(Date.parse(recordedAt))).toBe(false);
  });

  it('names no machine but by its make', () => {
    expect(JSON.stringify(recording)).not.toMatch(
      /\/(?:home|root|tmp|Users|work)\b|localhost|\b\d{1,3}(?:\.\d{1,3}){3}\b/,
    );
  });
});

describe('the shape of a recording', () => {
  const [[, recording] = []] = recordings;

  it('is refused where anything is missing or of another kind', () => {
    if (recording === undefined) throw new Error('nothing is recorded');
    expect(isRecording(null)).toBe(false);
    expect(isRecording([])).toBe(false);
    const { run } = recording;
    const broken = [
      { ...recording, browser: '' },
      { ...recording, machine: { ...recording.machine, cores: '2' } },
      { ...recording, run: { ...run, series: [{}] } },
      { ...recording, run: { ...run, reading: { ...run.reading, hashes: -1 } } },
      {
        ...recording,
        run: { ...run, reading: { ...run.reading, share: { ...run.reading.share, hashHex: '0' } } },
      },
      { ...recording, run: { ...run, requests: { page: [] } } },
    ];
    for (const value of broken) expect(isRecording(value)).toBe(false);
    const withBattery = (battery: unknown) => ({
      ...recording,
      run: { ...run, reading: { ...run.reading, battery } },
    });
    expect(isRecording(withBattery({ level: 1, isCharging: 'yes', fall: 0 }))).toBe(false);
    for (const battery of [undefined, null, { level: 1, isCharging: true, fall: 0 }]) {
      expect(isRecording(withBattery(battery))).toBe(true);
    }
    expect(isRecording({ ...recording, run: { ...run, cores: null } })).toBe(true);
  });

  it('strays from its total where the rate is made up', () => {
    const reading = { elapsedMs: 2_000, hashes: 100, hashesPerSecond: 50 };
    expect(strayOfTotal({ reading })).toBe(0);
    expect(strayOfTotal({ reading: { ...reading, hashesPerSecond: 55 } })).toBeCloseTo(0.1, 9);
    expect(strayOfTotal({ reading: { ...reading, hashes: 0 } })).toBe(Number.POSITIVE_INFINITY);
  });
});
