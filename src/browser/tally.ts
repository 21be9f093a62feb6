import type { LaneReport } from '#engine/protocol.ts';
import type { Reading, Share } from '#models/lending.ts';

type Tallied = Pick<
  Reading,
  'hashes' | 'busyMs' | 'hashesPerSecond' | 'busyShare' | 'share' | 'findings' | 'legs'
>;
type Rates = Pick<Tallied, 'hashesPerSecond' | 'busyShare'>;

const still: Rates = { hashesPerSecond: 0, busyShare: 0 };

/**
 * Adds the lanes up at each look. Rates run from look to look by each lane's own clock, whose reports end
 * whole cycles of work and rest; a lane without a new report keeps its last rate.
 */
export function createTally(): (reports: readonly (LaneReport | null)[]) => Tallied {
  const seen: (LaneReport | null)[] = [];
  const rates: Rates[] = [];
  return (reports) => {
    reports.forEach((report, lane) => {
      rates[lane] = ratesBetween(seen[lane] ?? null, report) ?? rates[lane] ?? still;
      seen[lane] = report;
    });
    const heard = reports.filter((report) => report !== null);
    // A quest has one lane, and so has a race.
    const { findings, legs } = heard[0] ?? {};
    return {
      hashes: sum(heard.map(({ hashes }) => hashes)),
      busyMs: sum(heard.map(({ busyMs }) => busyMs)),
      hashesPerSecond: sum(rates.map(({ hashesPerSecond }) => hashesPerSecond)),
      busyShare: sum(rates.map(({ busyShare }) => busyShare)),
      share: bestOf(heard.map(({ share }) => share)),
      ...(findings === undefined ? {} : { findings }),
      ...(legs === undefined ? {} : { legs }),
    };
  };
}

function ratesBetween(before: LaneReport | null, after: LaneReport | null): Rates | null {
  if (after === null) return null;
  const elapsedMs = after.elapsedMs - (before?.elapsedMs ?? 0);
  if (elapsedMs <= 0) return null;
  return {
    hashesPerSecond: (1000 * (after.hashes - (before?.hashes ?? 0))) / elapsedMs,
    busyShare: (after.busyMs - (before?.busyMs ?? 0)) / elapsedMs,
  };
}

function bestOf(shares: readonly (Share | null)[]): Share | null {
  return shares.reduce(
    (best, share) => (share !== null && share.zeroBits > (best?.zeroBits ?? -1) ? share : best),
    null,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
