import type { Reading, Run } from './lending.ts';

/** A run that really happened, kept for readers who decline or have no JavaScript. */
export interface Recording {
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly system: string;
  };
  /** Name and version. */
  readonly browser: string;
  readonly run: Run;
}

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isShaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const isSpread = isShaped({ median: isNumber, ninetyFifth: isNumber });
const isOwnTask = isShaped({ rest: isSpread, run: orNull(isSpread), measuringShare: isNumber });
const isBattery = isShaped({
  level: isNumber,
  isCharging: (value) => typeof value === 'boolean',
  fall: isNumber,
});
const isTerms = isShaped({ lanes: isNumber, duty: isNumber, seconds: isNumber, zeroBits: isNumber });
const isHex = (length: number): Check => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value) => typeof value === 'string' && pattern.test(value);
};
const isShare = isShaped({ hashHex: isHex(64), zeroBits: isNumber, nonce: isNumber, headerHex: isHex(160) });
const isReading = isShaped({
  elapsedMs: isNumber,
  hashes: isNumber,
  hashesPerSecond: isNumber,
  busyMs: isNumber,
  busyShare: isNumber,
  timerLatenessMs: orNull(isSpread),
  frameMs: orNull(isSpread),
  pressure: orNull(isText),
  ownTask: orNull(isOwnTask),
  battery: (value) => value === undefined || orNull(isBattery)(value),
  share: orNull(isShare),
});
const isSample = isShaped({
  elapsedMs: isNumber,
  hashesPerSecond: isNumber,
  busyShare: isNumber,
  latenessMs: isNumber,
  taskMs: orNull(isNumber),
});
const isRun = isShaped({
  owner: isText,
  terms: isTerms,
  startedAt: isText,
  endedBy: isText,
  reading: isReading,
  series: (value) => Array.isArray(value) && value.every(isSample),
  requests: isShaped({ page: isTexts, workers: isTexts }),
  workersLeft: isNumber,
  stopLatencyMs: isNumber,
  kernel: isText,
  cores: orNull(isNumber),
});
const isWhole = isShaped({
  recordedAt: isText,
  machine: isShaped({ processor: isText, cores: isNumber, system: isText }),
  browser: isText,
  run: isRun,
});

/** Whether parsed JSON has the shape of a recorded run. */
export function isRecording(value: unknown): value is Recording {
  return isWhole(value);
}

/**
 * How far a run's rate × time strays from its total, as a share of the total: 0 when they agree. Infinite
 * for a run without hashes.
 */
export function strayOfTotal({
  reading,
}: {
  readonly reading: Pick<Reading, 'hashes' | 'hashesPerSecond' | 'elapsedMs'>;
}): number {
  if (reading.hashes === 0) return Number.POSITIVE_INFINITY;
  return Math.abs((reading.hashesPerSecond * reading.elapsedMs) / 1000 - reading.hashes) / reading.hashes;
}
