/** Kernels a reader can choose between: WebAssembly with vectors, WebAssembly, and plain JavaScript. */
export type KernelName = 'simd' | 'wasm' | 'javascript';

/** What a reader agrees to before anything hashes. */
export interface Terms {
  /** Workers that hash at the same time, a whole number. */
  readonly lanes: number;
  /** Share of one core that each lane may take, 0.1 to 1. */
  readonly duty: number;
  readonly seconds: number;
  /** Leading zero bits from which a hash counts as a share. */
  readonly zeroBits: number;
  /** Absent for the fastest that works. Where this one does not, the fastest that does is taken too. */
  readonly kernel?: KernelName;
  /** Absent where the run has no end but its time. */
  readonly quest?: Quest;
  /** Two kinds of work take turns. */
  readonly race?: Race;
  /** A further worker times a small fixed task, before the run and during it. */
  readonly measures?: true;
}

/** A search with an end: so many winners, each the first of its header, in order of nonces, with the zero bits. */
export interface Quest {
  /** The 80 bytes to begin with. After a winner the next header is the same, one second later. */
  readonly headerHex: string;
  /** The first nonce to try: not 0 where a search is taken up again. */
  readonly fromNonce: number;
  readonly wins: number;
}

/** Double SHA-256 of block headers and a memory-hard function, by turns of so long, on one lane. */
export interface Race {
  readonly turnMs: number;
}

/** What one kind of work in a race has come to. */
export interface Leg {
  readonly hashes: number;
  /** Wall time it was given. */
  readonly busyMs: number;
}

export interface RaceLegs {
  /** Double SHA-256. */
  readonly short: Leg;
  /** Argon2d with two mebibytes. */
  readonly memoryHard: Leg;
}

export type StopReason =
  'pressed' | 'escape' | 'hidden' | 'left' | 'battery' | 'time' | 'lost' | 'replaced' | 'slept' | 'found';

/** System pressure in the words of the Compute Pressure specification (W3C). */
export type Pressure = 'nominal' | 'fair' | 'serious' | 'critical';

/** Median and 95th percentile of a set of measured times, in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly ninetyFifth: number;
}

/** How long a small fixed task takes in a worker of its own: what the reader's own work would feel. */
export interface OwnTask {
  /** Before the run, with nothing of this page's going on. */
  readonly rest: Spread;
  /** Of late; over the whole run once it has ended. Null while there are too few times to speak of. */
  readonly run: Spread | null;
  /** Share of one core that the measuring itself takes; it is in no other reading. */
  readonly measuringShare: number;
}

/** What the battery tells, by its own events. */
export interface BatteryReading {
  /** Part of its charge that is left, 0 to 1. */
  readonly level: number;
  readonly isCharging: boolean;
  /** By how much the level fell since the run began; 0 where that was less than the battery's own step. */
  readonly fall: number;
}

/** The best hash of a run: everything a doubter needs to hash it again. */
export interface Share {
  /** Double SHA-256 of the header, in the byte order block explorers print: zeros first. */
  readonly hashHex: string;
  readonly zeroBits: number;
  readonly nonce: number;
  /** The whole 80-byte header, with the nonce in it. */
  readonly headerHex: string;
}

/** The end of one search of a quest. */
export interface Win extends Share {
  /** Nonces tried in this search, the winner counted, and none after it. */
  readonly tries: number;
}

/** How far a quest has come. */
export interface Findings {
  readonly wins: readonly Win[];
  /** Nonces tried since the last winner, or since the start. */
  readonly pendingTries: number;
}

/** All meters at one moment of a run; everything in it is measured. */
export interface Reading {
  readonly elapsedMs: number;
  readonly hashes: number;
  /** Over the last interval; over the whole run once it has ended. */
  readonly hashesPerSecond: number;
  /** Busy wall time summed over lanes, in core-milliseconds. */
  readonly busyMs: number;
  /** Share of one core, summed over lanes (2 lanes at full give 2), over the same interval as the rate. */
  readonly busyShare: number;
  /** How late the page's own timers ran; null before the first one. */
  readonly timerLatenessMs: Spread | null;
  /** Time between the page's frames; null before the second one. */
  readonly frameMs: Spread | null;
  /** Null where the browser does not tell. It speaks of the whole machine. */
  readonly pressure: Pressure | null;
  /** Null where the task could not be timed. */
  readonly ownTask: OwnTask | null;
  /** Null where the browser does not tell; absent from recordings made before it was asked. */
  readonly battery?: BatteryReading | null;
  readonly share: Share | null;
  /** Of a run with a quest, once its lane has reported. */
  readonly findings?: Findings;
  /** Of a race, once its lane has reported. */
  readonly legs?: RaceLegs;
}

/** One point of the live charts, about four a second. */
export interface Sample {
  readonly elapsedMs: number;
  readonly hashesPerSecond: number;
  readonly busyShare: number;
  /** The worst lateness of the page's timers in this interval. */
  readonly latenessMs: number;
  /** How long the fixed task took, the median of the last five times; null while there are fewer. */
  readonly taskMs: number | null;
}

/** A finished run, from the first hash to the last worker gone. */
export interface Run {
  readonly owner: string;
  readonly terms: Terms;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedBy: StopReason;
  readonly reading: Reading;
  readonly series: readonly Sample[];
  /** Addresses requested while hashing, from resource timing: by the page, and by the workers. */
  readonly requests: { readonly page: readonly string[]; readonly workers: readonly string[] };
  readonly workersLeft: number;
  /** From the wish to stop to the last lane's answer. */
  readonly stopLatencyMs: number;
  readonly kernel: string;
  /** Null where the browser does not tell. */
  readonly cores: number | null;
}

export const dutyLimits = { least: 0.1, greatest: 1 } as const;
export const secondsLimits = { least: 1, greatest: 60 } as const;
export const zeroBitsLimits = { least: 1, greatest: 32 } as const;

export const gentleTerms: Terms = { lanes: 1, duty: 0.5, seconds: 15, zeroBits: 12 };

/** The gentle terms, a quarter of a second to each kind of work in turn. */
export const raceTerms: Terms = { ...gentleTerms, race: { turnMs: 250 } };

/** Battery level (0 to 1) under which a discharging machine is not asked to lend, and the one under which insisting ends. */
export const batteryFloor = { asked: 0.2, insisted: 0.1 } as const;

/** Memory in gigabytes under which a machine is not asked to lend. */
export const memoryFloor = 2;

/**
 * Whether workers and page together outnumber the cores. Busy time is then the most that the processor can have
 * worked. So it is where the number of cores is unknown.
 */
export function areCoresOutnumbered({ lanes, measures }: Terms, cores: number | null): boolean {
  const page = 1;
  return cores === null || lanes + (measures ? 1 : 0) + page > cores;
}

/** Most lanes a machine may lend: all cores but one, at least one; one where the count is unknown. */
export function greatestLanes(cores: number | null): number {
  return cores === null || !Number.isFinite(cores) ? 1 : Math.max(1, Math.floor(cores) - 1);
}

/** The most a reader may lend on a machine with this many cores. */
export function greatestTerms(cores: number | null): Terms {
  return {
    lanes: greatestLanes(cores),
    duty: dutyLimits.greatest,
    seconds: secondsLimits.greatest,
    zeroBits: gentleTerms.zeroBits,
  };
}

/** The same terms with every value inside its limits; what is not a number falls back to the gentle value. */
export function withinLimits(terms: Terms, cores: number | null): Terms {
  // The order of nonces is one lane's: two would make the count of tries mean something else.
  const lanes = terms.quest === undefined && terms.race === undefined ? terms.lanes : 1;
  return {
    lanes: Math.floor(clamp(lanes, 1, greatestLanes(cores), gentleTerms.lanes)),
    duty: clampDuty(terms.duty),
    seconds: clamp(terms.seconds, secondsLimits.least, secondsLimits.greatest, gentleTerms.seconds),
    zeroBits: Math.floor(
      clamp(terms.zeroBits, zeroBitsLimits.least, zeroBitsLimits.greatest, gentleTerms.zeroBits),
    ),
    ...(terms.kernel === undefined ? {} : { kernel: terms.kernel }),
    ...(terms.quest === undefined ? {} : { quest: terms.quest }),
    ...(terms.race === undefined ? {} : { race: terms.race }),
    ...(terms.measures === undefined ? {} : { measures: terms.measures }),
  };
}

/** The same terms with a kernel wished for, or with the fastest that works. */
export function withKernel(terms: Terms, kernel: KernelName | null): Terms {
  const bare: { kernel?: KernelName } & Terms = { ...terms };
  if (kernel === null) delete bare.kernel;
  else bare.kernel = kernel;
  return bare;
}

/** A duty from 0.1 to 1; what is not a number falls back to the gentle half. */
export function clampDuty(duty: number): number {
  return clamp(duty, dutyLimits.least, dutyLimits.greatest, gentleTerms.duty);
}

function clamp(value: number, least: number, greatest: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : Math.min(greatest, Math.max(least, value));
}
