import { useReducedMotion } from 'framer-motion';
import { useEffect, useState } from 'react';
import { stations } from '#models/attack.ts';

/** Seconds from station to station, and from one lane's start to the next. */
export const step = 0.14;
export const stagger = 0.1;

/** Whether the run with this number has been shown to its end. Where nothing may move it is at once. */
export function useEnacted(count: number, lanes: number): boolean {
  const isStill = useReducedMotion() === true;
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    if (isStill || count === 0) return undefined;
    const lasts = step * stations.length + stagger * lanes;
    const timer = setTimeout(() => {
      setEnded(count);
    }, 1000 * lasts);
    return () => {
      clearTimeout(timer);
    };
  }, [count, lanes, isStill]);
  return count > 0 && (isStill || ended >= count);
}
