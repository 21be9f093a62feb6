import type { Findings, KernelName, Quest, Race, RaceLegs, Share } from '#models/lending.ts';

/** What a lane is asked to search, and how hard. */
export interface Assignment {
  /** Which of the lanes this is, from 0: no two search the same header. */
  readonly lane: number;
  /** Any text of this run's own: what the lanes' Merkle roots are made of. */
  readonly seed: string;
  /** Unix time in seconds, for the headers. */
  readonly time: number;
  readonly zeroBits: number;
  /** Absent where the lane searches headers of its own until it is stopped. */
  readonly quest?: Quest;
  /** Absent where the lane does one kind of work. */
  readonly race?: Race;
  readonly duty: number;
  /** The lane ends by itself after so long, should nobody be left to stop it. */
  readonly atMostMs: number;
  /** One shared 32-bit word, not 0 once the run is to stop; null where memory cannot be shared. */
  readonly stopFlag: SharedArrayBuffer | null;
}

/** To a lane: verbs. */
export type LaneOrder =
  | ({ readonly kind: 'start' } & Assignment)
  | { readonly kind: 'throttle'; readonly duty: number }
  | { readonly kind: 'stop' };

/**
 * To the worker: first of all to load a kernel, the one wished for (null for the fastest) or the best that works, and
 * the memory-hard function where there will be a race.
 */
export type Order =
  { readonly kind: 'load'; readonly kernel: KernelName | null; readonly races?: true } | LaneOrder;

/** How far a lane has come. Reports stand at the end of whole cycles of work and rest. */
export interface LaneReport {
  readonly hashes: number;
  /** Wall time spent hashing. */
  readonly busyMs: number;
  /** Since the lane's first hash, by the worker's own clock. */
  readonly elapsedMs: number;
  readonly share: Share | null;
  readonly findings?: Findings;
  readonly legs?: RaceLegs;
  /** Addresses this worker requested since its first hash. */
  readonly requests: readonly string[];
}

/** From the worker: events. */
export type LaneEvent =
  | { readonly kind: 'ready'; readonly kernel: string }
  | { readonly kind: 'progress'; readonly report: LaneReport }
  | { readonly kind: 'stopped'; readonly report: LaneReport }
  | { readonly kind: 'failed'; readonly message: string };

/** To the probe, which times a small fixed task. */
export type ProbeOrder =
  /** Before the run. */
  | { readonly kind: 'rest' }
  /** During it; the probe ends by itself after so long, should nobody be left to stop it. */
  | { readonly kind: 'watch'; readonly atMostMs: number }
  | { readonly kind: 'stop' };

export type ProbeEvent =
  | { readonly kind: 'rested'; readonly times: readonly number[] }
  | ({ readonly kind: 'timed' } & TaskReport)
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

/** One more time of the task, and what the measuring has taken since the run began. */
export interface TaskReport {
  readonly tookMs: number;
  readonly busyMs: number;
  /** The same with the rest that follows each piece of work. */
  readonly cyclesMs: number;
  readonly requests: readonly string[];
}

/** What a page uses of its worker, so that tests can stand in for one. */
export interface PageWorker<Order, Event> {
  postMessage: (order: Order) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Event>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}
