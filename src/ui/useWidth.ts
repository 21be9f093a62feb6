import { type RefCallback, useCallback, useState } from 'react';

/** The width of a box in px at a root size of 16, so that larger text counts as less room; 0 before it is known. */
export function useWidth(): [width: number, box: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const box = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = (): void => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(Math.floor((element.clientWidth * 16) / root));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
    };
  }, []);
  return [width, box];
}
