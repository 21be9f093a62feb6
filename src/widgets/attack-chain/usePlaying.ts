import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Time to read a step and see it enacted. */
const everyMs = 3500;

interface Playing {
  readonly isPlaying: boolean;
  /** Changes with every step, so that each has its whole time. */
  readonly place: number;
  readonly tick: () => void;
  readonly rest: () => void;
}

/** Plays on while it is asked to, and rests where nobody watches: off the screen, or in a hidden tab. */
export function usePlaying(
  bench: RefObject<HTMLElement | null>,
  { isPlaying, place, tick, rest }: Playing,
): void {
  const onTick = useEffectEvent(tick);
  const onRest = useEffectEvent(rest);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      onTick();
    }, everyMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, place]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) onRest();
    });
    if (bench.current) watcher.observe(bench.current);
    const onHide = (): void => {
      if (document.hidden) onRest();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [isPlaying, bench]);
}
