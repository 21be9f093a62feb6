import type { ProbeEvent, ProbeOrder } from '../protocol.ts';
import { mostNumbers, type Task } from './task.ts';

/** How often the task is timed during a run. */
const everyMs = 500;
/** The measuring rests this many times as long as it works, so that it takes a tenth of a core at most. */
const leastRest = 9;
/** At rest: so many readings, close together, or as many as this time allows. */
const rest = { readings: 12, pauseMs: 20, atMostMs: 1_200 } as const;
/** A task that takes longer is made smaller on a machine as slow as this, before anything counts. */
const longestMs = 60;
const smallest = mostNumbers / 64;
/** Untimed before each reading, so that a core that had dozed off is awake, and as large a part of the task. */
const leadIn = 1 / 4;
const warmUps = 4;

/** What the measuring needs from its worker. */
export interface RoundsSurroundings {
  readonly now: () => number;
  readonly wait: (ms: number, then: () => void) => void;
  readonly send: (event: ProbeEvent) => void;
  /** Addresses requested since a moment of this worker's clock. */
  readonly requestsSince: (ms: number) => readonly string[];
  readonly task: Task;
}

/** Times one small fixed task: at rest, and again and again during a run. */
export function createRounds(outside: RoundsSurroundings): (order: ProbeOrder) => void {
  const { now, wait, send, task } = outside;
  let count = mostNumbers;
  let hasStopped = false;

  const timed = (): number => {
    task(count * leadIn);
    const beganMs = now();
    task(count);
    return now() - beganMs;
  };
  /** Settles how large the task is, and lets the browser compile it as well as it will. */
  const warmUp = (): void => {
    for (let round = 0; round < warmUps; round += 1) {
      while (timed() > longestMs && count > smallest) count /= 4;
    }
  };
  const stop = (): void => {
    if (hasStopped) return;
    hasStopped = true;
    send({ kind: 'stopped' });
  };

  const measureRest = (): void => {
    warmUp();
    const beganMs = now();
    const times: number[] = [];
    const next = (): void => {
      if (hasStopped) return;
      times.push(timed());
      if (times.length < rest.readings && now() - beganMs < rest.atMostMs) wait(rest.pauseMs, next);
      else send({ kind: 'rested', times });
    };
    wait(rest.pauseMs, next);
  };

  const watch = (atMostMs: number): void => {
    const startedMs = now();
    let busyMs = 0;
    let cyclesMs = 0;
    const next = (): void => {
      const beganMs = now();
      if (beganMs - startedMs >= atMostMs) stop();
      if (hasStopped) return;
      const tookMs = timed();
      const workedMs = now() - beganMs;
      const restMs = Math.max(everyMs - workedMs, leastRest * workedMs);
      busyMs += workedMs;
      cyclesMs += workedMs + restMs;
      send({ kind: 'timed', tookMs, busyMs, cyclesMs, requests: outside.requestsSince(startedMs) });
      wait(restMs, next);
    };
    wait(everyMs / 2, next);
  };

  return (order) => {
    if (order.kind === 'stop') stop();
    else if (order.kind === 'rest') measureRest();
    else watch(order.atMostMs);
  };
}
