import { type RefObject, useEffect, useState } from 'react';

const tickMs = 1000;

/** Seconds of the case that pass with one tick. */
const perTick = 2;

/**
 * The time of a case, in seconds. It passes while the bench is in view, unless the reader has stopped it; who wants no
 * motion finds it stopped, and moves it on by hand.
 */
export function useClock(within: RefObject<HTMLElement | null>) {
  const [second, setSecond] = useState(0);
  const [isPaused, setPaused] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [isInView, setInView] = useState(false);

  useEffect(() => {
    const part = within.current;
    if (!part) return undefined;
    const observer = new IntersectionObserver((entries) => {
      setInView(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(part);
    return () => {
      observer.disconnect();
    };
  }, [within]);

  useEffect(() => {
    if (isPaused || !isInView) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) setSecond((now) => now + perTick);
    }, tickMs);
    return () => {
      clearInterval(timer);
    };
  }, [isPaused, isInView]);

  return {
    second,
    isPaused,
    setPaused,
    goOnBy: (seconds: number) => {
      setSecond((now) => now + seconds);
    },
    goTo: setSecond,
  };
}
