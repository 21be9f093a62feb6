import type { Pressure, Reading } from '#models/lending.ts';
import { spreadOf } from '#models/spread.ts';
import { type Battery, watchPressure } from './abilities.ts';
import { followBattery } from './battery-level.ts';

const timerMs = 50;

/** How the page itself and the machine fare during a run. */
export interface PageMeter {
  readonly read: () => Pick<Reading, 'timerLatenessMs' | 'frameMs' | 'pressure' | 'battery'>;
  /** The worst lateness since the last call. */
  readonly takeWorstLatenessMs: () => number;
  readonly stop: () => void;
}

/** Measures the page's timers, its frames, the system's pressure and the battery until stopped. */
export function startPageMeter(battery: Battery | null): PageMeter {
  const lateness: number[] = [];
  const frames: number[] = [];
  let worst = 0;
  let pressure: Pressure | null = null;

  let dueMs = performance.now() + timerMs;
  const onTimer = (): void => {
    const late = Math.max(0, performance.now() - dueMs);
    lateness.push(late);
    worst = Math.max(worst, late);
    dueMs = performance.now() + timerMs;
    timer = setTimeout(onTimer, timerMs);
  };
  let timer = setTimeout(onTimer, timerMs);

  let lastFrameMs: number | null = null;
  const onFrame = (): void => {
    const nowMs = performance.now();
    if (lastFrameMs !== null) frames.push(nowMs - lastFrameMs);
    lastFrameMs = nowMs;
    frame = requestAnimationFrame(onFrame);
  };
  let frame = requestAnimationFrame(onFrame);

  const stopPressure = watchPressure((state) => {
    pressure = state;
  });

  const level = battery && followBattery(battery);

  return {
    read: () => ({
      timerLatenessMs: spreadOf(lateness),
      frameMs: spreadOf(frames),
      pressure,
      battery: level?.read() ?? null,
    }),
    takeWorstLatenessMs: () => {
      const taken = worst;
      worst = 0;
      return taken;
    },
    stop: () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      stopPressure();
      level?.stop();
    },
  };
}
