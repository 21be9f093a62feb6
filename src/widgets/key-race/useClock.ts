import { useEffect, useState } from 'react';

/** The whole race in so many milliseconds. */
const wholeMs = 8_000;
/** Words change twice a second, the picture with every frame. */
const wordSteps = (2 * wholeMs) / 1_000;

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The clock of a race: its place along the axis, from 0 to 1. It runs only when played, and rests at the end. */
export function useClock() {
  const [place, setPlace] = useState(1);
  const [isPlaying, setIsPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return undefined;
    let lastMs = performance.now();
    let frame = requestAnimationFrame(function turn(nowMs) {
      const passed = Math.max(0, nowMs - lastMs) / wholeMs;
      lastMs = nowMs;
      setPlace((before) => Math.min(1, before + passed));
      frame = requestAnimationFrame(turn);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isPlaying]);

  const runs = isPlaying && place < 1;
  return {
    place,
    /** The place that words speak of. */
    told: runs ? Math.floor(place * wordSteps) / wordSteps : place,
    isPlaying: runs,
    play: () => {
      if (prefersStillness()) {
        setPlace(1);
        return;
      }
      if (place >= 1) setPlace(0);
      setIsPlaying(true);
    },
    pause: () => {
      setIsPlaying(false);
    },
    goTo: (to: number) => {
      setIsPlaying(false);
      setPlace(Math.min(1, Math.max(0, to)));
    },
  };
}

export type Clock = ReturnType<typeof useClock>;
