import { Hasher } from '#engine/hasher.ts';
import { Probe } from '#engine/probe.ts';
import type { Reading, Run, Sample, StopReason, Terms } from '#models/lending.ts';
import type { Battery } from './abilities.ts';
import { watchBattery, watchClocks, watchPage } from './endings.ts';
import type { LendingState, Refusal } from './lending.ts';
import type { PageMeter } from './page-meter.ts';
import { machineOf, scrupleAbout } from './sparing.ts';
import type { Surroundings } from './surroundings.ts';
import { createTally } from './tally.ts';

/** What changes while a run lasts. */
export type LiveState = Pick<LendingState, 'terms' | 'reading' | 'series' | 'remainingMs'>;

export interface LiveEvents {
  /** The machine is being measured at rest: nothing hashes yet. */
  readonly onMeasuring: () => void;
  readonly onStarted: (kernel: string) => void;
  readonly onChange: (state: LiveState) => void;
  readonly onStopping: () => void;
  /** The run as it was, or null if it never came to a first hash; and what ended it. Every worker is gone by now. */
  readonly onOver: (run: Run | null, endedBy: StopReason | null) => void;
}

const sampleMs = 250;
/** A lane that nobody stops ends by itself so long after the time agreed. */
const graceMs = 1_000;

/** Endings that mean more than this run. */
const meant: ReadonlySet<StopReason> = new Set(['pressed', 'escape', 'hidden', 'left', 'battery']);

/** What exists only from the first hash on. */
interface Hashing {
  readonly startedAt: string;
  readonly startedMs: number;
  readonly kernel: string;
  readonly meter: PageMeter;
  readonly tally: ReturnType<typeof createTally>;
  readonly takeRequests: () => readonly string[];
  readonly hasJumped: () => boolean;
  readonly ticks: ReturnType<typeof setInterval>;
  readonly timeUp: ReturnType<typeof setTimeout>;
}

/** One run from the reader's press to the last worker gone. */
export class LiveRun {
  readonly owner: string;
  #terms: Terms;
  readonly #insisted: boolean;
  readonly #outside: Surroundings;
  readonly #events: LiveEvents;
  readonly #cleanups: (() => void)[] = [];
  #probe: Probe | null = null;
  #hasher: Hasher | null = null;
  #battery: Battery | null = null;
  #hashing: Hashing | null = null;
  #series: readonly Sample[] = [];
  #ending: Promise<Run | null> | null = null;
  #endedBy: StopReason = 'time';
  #answerStart: (refusal: Refusal | null) => void = () => undefined;

  constructor(owner: string, terms: Terms, insisted: boolean, outside: Surroundings, events: LiveEvents) {
    this.owner = owner;
    this.#terms = terms;
    this.#insisted = insisted;
    this.#outside = outside;
    this.#events = events;
  }

  /** Resolves at the first hash (null), at a stop before it (null too), or with why there will be none. */
  async start(): Promise<Refusal | null> {
    const page = this.#outside.page();
    if (page.document.visibilityState === 'hidden') return this.#refuse({ kind: 'hidden' });
    this.#cleanups.push(watchPage(page, this.#end));
    const machine = await machineOf(this.#outside);
    if (this.#isEnding()) return null;
    const scruple = scrupleAbout(machine, this.#insisted);
    if (scruple !== null) return this.#refuse(scruple);
    this.#battery = machine.battery;
    if (machine.battery !== null) {
      this.#cleanups.push(watchBattery(machine.battery, this.#insisted, this.#end));
    }
    if (this.#terms.measures) await this.#measureRest();
    if (this.#isEnding()) return null;
    return new Promise((resolve) => {
      this.#answerStart = resolve;
      this.#openWorkers();
    });
  }

  throttle(duty: number): void {
    this.#terms = { ...this.#terms, duty };
    this.#hasher?.throttle(duty);
  }

  /** Resolves with the finished run once every worker is gone. */
  stop(reason: StopReason): Promise<Run | null> {
    // A page on its way out may get no further turn: the workers end within this call.
    if (reason === 'left') {
      this.#hasher?.dispose();
      this.#probe?.dispose();
    }
    // Whoever stops a run just as its time is up has stopped it: nothing may follow.
    if (this.#ending === null || (this.#endedBy === 'time' && meant.has(reason))) this.#endedBy = reason;
    this.#ending ??= this.#finish();
    return this.#ending;
  }

  readonly #end = (reason: StopReason): void => {
    void this.stop(reason);
  };

  #isEnding(): boolean {
    return this.#ending !== null;
  }

  #measureRest(): Promise<void> {
    this.#probe = new Probe(this.#outside.createProbeWorker, () => {
      if (this.#hashing !== null) this.#end('lost');
    });
    this.#events.onMeasuring();
    return this.#probe.measureRest();
  }

  #openWorkers(): void {
    const { lanes, duty, zeroBits, kernel = null, quest, race } = this.#terms;
    const order = {
      ...{ lanes, duty, zeroBits, kernel, seed: this.#outside.seed() },
      time: Math.floor(Date.now() / 1000),
      atMostMs: this.#atMostMs(),
      ...(quest === undefined ? {} : { quest }),
      ...(race === undefined ? {} : { race }),
    };
    const events = {
      onStarted: this.#begin,
      onLost: () => {
        if (this.#hashing === null) this.#answerStart(this.#refuse({ kind: 'unavailable' }));
        else this.#end('lost');
      },
      onEnded: () => {
        const found = this.#hasher?.reports()[0]?.findings?.wins.length ?? 0;
        this.#end(found === quest?.wins ? 'found' : 'time');
      },
    };
    try {
      this.#hasher = new Hasher(order, events, this.#outside.createWorker);
    } catch {
      this.#answerStart(this.#refuse({ kind: 'unavailable' }));
    }
  }

  #atMostMs(): number {
    return 1000 * this.#terms.seconds + graceMs;
  }

  readonly #begin = (kernel: string): void => {
    const timeUp = (): void => {
      this.#end(this.#hashing?.hasJumped() === true ? 'slept' : 'time');
    };
    this.#hashing = {
      startedAt: new Date().toISOString(),
      startedMs: performance.now(),
      kernel,
      meter: this.#outside.startMeter(this.#battery),
      tally: createTally(),
      takeRequests: this.#outside.watchRequests(),
      hasJumped: watchClocks(),
      ticks: setInterval(this.#tick, sampleMs),
      timeUp: setTimeout(timeUp, 1000 * this.#terms.seconds),
    };
    this.#probe?.watch(this.#atMostMs());
    this.#events.onStarted(kernel);
    this.#answerStart(null);
  };

  readonly #tick = (): void => {
    if (this.#hashing === null || this.#hasher === null) return;
    if (this.#hashing.hasJumped()) {
      this.#end('slept');
      return;
    }
    const reading = this.#read(this.#hashing, this.#hasher, 'late');
    const { elapsedMs, hashesPerSecond, busyShare } = reading;
    const taskMs = this.#probe?.latestMs() ?? null;
    const latenessMs = this.#hashing.meter.takeWorstLatenessMs();
    this.#series = [...this.#series, { elapsedMs, hashesPerSecond, busyShare, latenessMs, taskMs }];
    const remainingMs = Math.max(0, 1000 * this.#terms.seconds - elapsedMs);
    this.#events.onChange({ terms: this.#terms, reading, series: this.#series, remainingMs });
  };

  #read({ startedMs, meter, tally }: Hashing, hasher: Hasher, over: 'late' | 'whole'): Reading {
    const elapsedMs = performance.now() - startedMs;
    const ownTask = this.#probe?.reading(over) ?? null;
    return { elapsedMs, ...tally(hasher.reports()), ...meter.read(), ownTask };
  }

  #refuse(refusal: Refusal): Refusal {
    this.#ending = Promise.resolve(null);
    this.#cleanUp();
    this.#events.onOver(null, null);
    return refusal;
  }

  async #finish(): Promise<Run | null> {
    const askedMs = performance.now();
    this.#events.onStopping();
    const hashersGone = this.#hasher?.stop();
    const probeGone = this.#probe?.stop();
    await hashersGone;
    const stopLatencyMs = performance.now() - askedMs;
    await probeGone;
    const run = this.#hashing && this.#hasher && this.#sumUp(this.#hashing, this.#hasher, stopLatencyMs);
    this.#cleanUp();
    this.#answerStart(null);
    this.#events.onOver(run, this.#endedBy);
    return run;
  }

  #sumUp(hashing: Hashing, hasher: Hasher, stopLatencyMs: number): Run {
    const reading = this.#read(hashing, hasher, 'whole');
    const { elapsedMs, hashes, busyMs } = reading;
    const hashers = hasher.reports().flatMap((report) => report?.requests ?? []);
    const workers = [...hashers, ...(this.#probe?.requests() ?? [])];
    return {
      ...{
        owner: this.owner,
        terms: this.#terms,
        startedAt: hashing.startedAt,
        endedBy: this.#endedBy,
        series: this.#series,
      },
      reading: { ...reading, hashesPerSecond: (1000 * hashes) / elapsedMs, busyShare: busyMs / elapsedMs },
      requests: { page: hashing.takeRequests(), workers },
      workersLeft: hasher.workersLeft() + (this.#probe?.workersLeft() ?? 0),
      ...{ stopLatencyMs, kernel: hashing.kernel, cores: this.#outside.cores() },
    };
  }

  #cleanUp(): void {
    this.#probe?.dispose();
    this.#hashing?.meter.stop();
    clearInterval(this.#hashing?.ticks);
    clearTimeout(this.#hashing?.timeUp);
    for (const cleanUp of this.#cleanups.splice(0)) cleanUp();
  }
}
