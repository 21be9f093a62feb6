import { batteryFloor, type StopReason } from '#models/lending.ts';
import type { Battery } from './abilities.ts';

/** The page as its own events show it. */
export interface PageEvents {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly window: EventTarget;
}

/** Calls back when the reader or the browser ends a run by the page. Returns how to stop listening. */
export function watchPage({ document, window }: PageEvents, end: (reason: StopReason) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') end('escape');
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') end('hidden');
  };
  const onLeave = (): void => {
    end('left');
  };
  // On the way down, so that nothing on the page can swallow the key.
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.addEventListener('freeze', onLeave, { signal });
  window.addEventListener('pagehide', onLeave, { signal });
  return () => {
    listening.abort();
  };
}

/** Whether a machine on this battery is not asked to lend, or has to stop. */
export function isTooLow(battery: Battery, insisted: boolean): boolean {
  if (battery.charging) return false;
  return insisted ? battery.level <= batteryFloor.insisted : battery.level < batteryFloor.asked;
}

/** Calls back when the battery has run too low. Returns how to stop listening. */
export function watchBattery(
  battery: Battery,
  insisted: boolean,
  end: (reason: StopReason) => void,
): () => void {
  const listening = new AbortController();
  const look = (): void => {
    if (isTooLow(battery, insisted)) end('battery');
  };
  battery.addEventListener('levelchange', look, { signal: listening.signal });
  battery.addEventListener('chargingchange', look, { signal: listening.signal });
  return () => {
    listening.abort();
  };
}

/** A jump of either clock past this is a machine that slept, or a page that stood still for as long. */
const jumpMs = 3_000;

/** Tells whether the clocks have jumped since the last look. A machine's sleep may show in one of them only. */
export function watchClocks(): () => boolean {
  let wallMs = Date.now();
  let steadyMs = performance.now();
  return () => {
    const wallGapMs = Date.now() - wallMs;
    const steadyGapMs = performance.now() - steadyMs;
    wallMs += wallGapMs;
    steadyMs += steadyGapMs;
    return Math.abs(wallGapMs) > jumpMs || steadyGapMs > jumpMs;
  };
}
