import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of a box in pixels, so that a picture is drawn to it and its words keep their size. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(560);
  useLayoutEffect(() => {
    const host = box.current;
    if (host === null) return undefined;
    const measure = () => {
      setWidth(Math.max(240, host.clientWidth));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(host);
    return () => {
      watcher.disconnect();
    };
  }, [box]);
  return width;
}
