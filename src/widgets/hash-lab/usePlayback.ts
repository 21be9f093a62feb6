import { useEffect, useState } from 'react';
import type { Run } from '#models/lending.ts';
import { readingAt, samplesUntil } from './playback.ts';

/** As often as a real run is sampled. */
const stepMs = 250;
/** Words may change twice a second. */
const wordsMs = 500;

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A recorded run as it is played: at real speed, paused, or whole. */
export function usePlayback(run: Run) {
  const wholeMs = run.reading.elapsedMs;
  const [elapsedMs, setElapsedMs] = useState(() => (prefersStillness() ? wholeMs : 0));
  const [isPlaying, setIsPlaying] = useState(() => !prefersStillness());
  const isOver = elapsedMs >= wholeMs;

  useEffect(() => {
    if (!isPlaying) return undefined;
    let lastMs = performance.now();
    const timer = setInterval(() => {
      const nowMs = performance.now();
      const passedMs = nowMs - lastMs;
      lastMs = nowMs;
      setElapsedMs((before) => Math.min(wholeMs, before + passedMs));
    }, stepMs);
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying, wholeMs]);

  return {
    isOver,
    isPlaying: isPlaying && !isOver,
    elapsedMs,
    reading: readingAt(run, isOver ? wholeMs : Math.floor(elapsedMs / wordsMs) * wordsMs),
    series: samplesUntil(run, elapsedMs),
    play: () => {
      if (isOver) setElapsedMs(0);
      setIsPlaying(true);
    },
    pause: () => {
      setIsPlaying(false);
    },
    skip: () => {
      setElapsedMs(wholeMs);
      setIsPlaying(false);
    },
  };
}
