import { createGovernor, type Pause, sliceMs } from './governor.ts';
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
  const { now, send } = outside;
  const search = outside.search(assignment);
  const flag = assignment.stopFlag === null ? null : new Int32Array(assignment.stopFlag);
  const isFlagged = (): boolean => flag !== null && Atomics.load(flag, 0) !== 0;
  const startedMs = now();
  const governor = createGovernor(assignment.duty, startedMs);
  let hasStopped = false;
  let busyMs = 0;
  let reportedMs = startedMs;
  let turn = 0;

  const report = (): LaneReport => {
    const findings = search.findings?.();
    const legs = search.legs?.();
    return {
      hashes: search.hashes(),
      busyMs,
      elapsedMs: now() - startedMs,
      share: search.share(),
      ...(findings === undefined ? {} : { findings }),
      ...(legs === undefined ? {} : { legs }),
      requests: outside.requestsSince(startedMs),
    };
  };
  const stop = (): void => {
    if (hasStopped) return;
    hasStopped = true;
    send({ kind: 'stopped', report: report() });
  };
  const rest = (pause: Pause): void => {
    turn += 1;
    const own = turn;
    // The end of a pause that the dial has since cut short or drawn out means nothing.
    outside.pause(pause, () => {
      if (own === turn) work();
    });
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
    const endMs = now();
    busyMs += endMs - beginMs;
    if (search.isOver?.() === true) stop();
    else rest(governor.worked(beginMs, endMs));
  };
  rest({ by: 'message' });

  return {
    stop,
    throttle: (duty: number): void => {
      if (!hasStopped) rest(governor.throttle(duty, now()));
    },
  };
}
