import { batteryFloor, memoryFloor } from '#models/lending.ts';
import type { Battery } from './abilities.ts';
import { isTooLow } from './endings.ts';
import type { Surroundings } from './surroundings.ts';

/** What is known of the machine before it lends anything. */
export interface Machine {
  readonly battery: Battery | null;
  readonly memoryGigabytes: number | null;
  readonly savesData: boolean;
}

/** Asks the browser; where it does not tell, nothing speaks against the machine. */
export async function machineOf(
  outside: Pick<Surroundings, 'battery' | 'memoryGigabytes' | 'savesData'>,
): Promise<Machine> {
  return {
    memoryGigabytes: outside.memoryGigabytes(),
    savesData: outside.savesData(),
    battery: await outside.battery(),
  };
}

/** Why a machine is not asked to lend. */
export type Scruple =
  | { readonly kind: 'battery'; readonly level: number }
  | { readonly kind: 'memory'; readonly gigabytes: number }
  | { readonly kind: 'saveData' };

/** Whether insisting would not help: the battery is near its end. */
export function isFinal(reason: { readonly kind: string; readonly level?: number }): boolean {
  return reason.kind === 'battery' && (reason.level ?? 1) <= batteryFloor.insisted;
}

/** The first thing that speaks against a run here, or null. Insisting outweighs all but a battery near its end. */
export function scrupleAbout(
  { battery, memoryGigabytes, savesData }: Machine,
  insisted: boolean,
): Scruple | null {
  if (battery !== null && isTooLow(battery, insisted)) return { kind: 'battery', level: battery.level };
  if (insisted) return null;
  if (memoryGigabytes !== null && memoryGigabytes < memoryFloor) {
    return { kind: 'memory', gigabytes: memoryGigabytes };
  }
  return savesData ? { kind: 'saveData' } : null;
}
