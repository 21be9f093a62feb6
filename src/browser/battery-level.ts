import type { BatteryReading } from '#models/lending.ts';
import type { Battery } from './abilities.ts';

/** What a battery tells during a run. */
export interface BatteryLevel {
  readonly read: () => BatteryReading;
  readonly stop: () => void;
}

/**
 * Follows a battery by its own events. Between two of them it may have drained by less than the step in which it
 * tells its level, and that cannot be seen.
 */
export function followBattery(battery: Battery): BatteryLevel {
  const listening = new AbortController();
  const before = battery.level;
  let level = before;
  battery.addEventListener(
    'levelchange',
    () => {
      level = battery.level;
    },
    { signal: listening.signal },
  );
  return {
    read: () => ({ level, isCharging: battery.charging, fall: Math.max(0, before - level) }),
    stop: () => {
      listening.abort();
    },
  };
}
