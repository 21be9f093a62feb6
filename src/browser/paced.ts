import type { Lending, LendingState } from './lending.ts';

type Source = Pick<Lending, 'subscribe' | 'state'>;

/** What has to be true at once. */
const urgent = [
  'phase',
  'owner',
  'lastRun',
  'refusal',
  'isStill',
] as const satisfies readonly (keyof LendingState)[];

/**
 * The same lending for eyes and ears: readings change at most once in so many milliseconds, or not at all while the
 * picture is to stand still; a phase, and what the reader does, at once.
 */
export function paced(lending: Source, everyMs: number): Source {
  const listeners = new Set<() => void>();
  let shown = lending.state();
  let shownAtMs = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = (): void => undefined;

  const show = (next = lending.state()): void => {
    clearTimeout(timer);
    timer = undefined;
    shownAtMs = performance.now();
    shown = next;
    for (const listener of [...listeners]) listener();
  };
  const look = (): void => {
    const next = lending.state();
    const dueMs = shownAtMs + everyMs - performance.now();
    if (urgent.some((key) => next[key] !== shown[key])) show();
    else if (next.isStill) {
      if (next.terms !== shown.terms) show({ ...shown, terms: next.terms });
    } else if (dueMs <= 0) show();
    else timer ??= setTimeout(show, dueMs);
  };

  return {
    state: () => shown,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        unsubscribe = lending.subscribe(look);
        shown = lending.state();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        unsubscribe();
      };
    },
  };
}
