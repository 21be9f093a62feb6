import type { Run, StopReason, Terms } from '#models/lending.ts';
import type { Lending, Refusal, StartOptions } from './lending.ts';

interface TurnEvents {
  /** A turn is over that came to its first hash. */
  readonly onTurn: (run: Run) => void;
  /** No turn follows: all were run, one was ended before its time or before its first hash, or the next was refused. */
  readonly onOver: (refusal: Refusal | null, endedBy: StopReason) => void;
}

/**
 * Lends several times, one turn right after the other. Whatever ends a turn but its time ends them all: the reader
 * meant the whole.
 */
export function lendInTurns(
  lending: Lending,
  owner: string,
  turns: readonly Terms[],
  events: TurnEvents,
  options?: StartOptions,
): void {
  const [terms, ...rest] = turns;
  if (terms === undefined) {
    events.onOver(null, 'time');
    return;
  }
  // The next turn begins within the very change that ends this one: in between, nothing says that the page is at rest.
  const turn = followTurn(lending, owner, (run) => {
    events.onTurn(run);
    if (run.endedBy === 'time') lendInTurns(lending, owner, rest, events, options);
    else events.onOver(null, run.endedBy);
  });
  void lending.start(owner, terms, options).then(async (refusal) => {
    if (refusal === null && (await turn.hasRun)) return;
    turn.forget();
    events.onOver(refusal, lending.state().endedBy ?? 'time');
  });
}

/** Calls back at the end of the owner's next run. */
function followTurn(lending: Lending, owner: string, onRun: (run: Run) => void) {
  const before = lending.state().lastRun;
  let hasBegun = false;
  let forget = (): void => undefined;
  /** False for a turn that was stopped before its first hash. */
  const hasRun = new Promise<boolean>((resolve) => {
    forget = lending.subscribe(() => {
      const { owner: current, lastRun } = lending.state();
      hasBegun ||= current === owner;
      if (!hasBegun || current === owner) return;
      forget();
      const isOwn = lastRun !== before && lastRun?.owner === owner;
      resolve(isOwn);
      if (isOwn) onRun(lastRun);
    });
  });
  return { hasRun, forget };
}
