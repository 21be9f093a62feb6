import { pauseFor, type Pause, settle, sliceMs } from './governor.ts';
import type { Assignment, LaneEvent, LaneOrder, LaneReport } from './protocol.ts';
import type { NonceSearch } from './search.ts';

const reportEveryMs = 100;

/** What a lane needs from its worker. */
export interface LaneSurroundings {
  readonly now: () => number;
  /** Lets messages in, then calls back after the pause. */
  readonly pause: (pause: Pause, then: () => void) => void;
  readonly send: (event: LaneEvent) => void;
  /** Addresses requested since a moment of this worker's clock. */
  readonly requestsSince: (ms: number) => readonly string[];
  readonly search: (assignment: Assignment) => NonceSearch;
}

/** One worker's run: work and rest in turn, from its start to its stop, once. */
export function createLane(outside: LaneSurroundings): (order: LaneOrder) => void {
  let run: ReturnType<typeof startRun> | null = null;
  return (order) => {
    if (order.kind === 'start') run ??= startRun(order, outside);
    else if (order.kind === 'throttle') run?.throttle(order.duty);
    else run?.stop();
  };
}

function startRun(assignment: Assignment, outside: LaneSurroundings) {
  const { now, pause, send } = outside;
  const search = outside.search(assignment);
  const flag = assignment.stopFlag === null ? null : new Int32Array(assignment.stopFlag);
  const isFlagged = (): boolean => flag !== null && Atomics.load(flag, 0) !== 0;
  const startedMs = now();
  let duty = assignment.duty;
  let hasStopped = false;
  let busyMs = 0;
  let owedMs = 0;
  let pausedMs = startedMs;
  let reportedMs = startedMs;

  const report = (): LaneReport => {
    const findings = search.findings?.();
    return {
      hashes: search.hashes(),
      busyMs,
      elapsedMs: now() - startedMs,
      share: search.share(),
      ...(findings === undefined ? {} : { findings }),
      requests: outside.requestsSince(startedMs),
    };
  };
  const stop = (): void => {
    if (hasStopped) return;
    hasStopped = true;
    send({ kind: 'stopped', report: report() });
  };
  const work = (): void => {
    const beginMs = now();
    if (isFlagged() || beginMs - startedMs >= assignment.atMostMs) stop();
    if (hasStopped) return;
    if (beginMs - reportedMs >= reportEveryMs) {
      reportedMs = beginMs;
      send({ kind: 'progress', report: report() });
    }
    search.slice(beginMs + sliceMs, isFlagged);
    const restedMs = beginMs - pausedMs;
    pausedMs = now();
    busyMs += pausedMs - beginMs;
    owedMs = settle(owedMs, pausedMs - beginMs, restedMs, duty);
    if (search.isOver?.() === true) {
      stop();
      return;
    }
    pause(pauseFor(owedMs), work);
  };
  pause({ by: 'message' }, work);

  return {
    stop,
    throttle: (wanted: number): void => {
      duty = wanted;
    },
  };
}
