import type { LaneWorker } from '#engine/hasher.ts';
import { createHashWorker, createProbeWorker } from '#engine/page-worker.ts';
import type { ProbeWorker } from '#engine/probe.ts';
import { type Battery, countCores, findBattery, memoryGigabytes, savesData } from './abilities.ts';
import type { PageEvents } from './endings.ts';
import { type PageMeter, startPageMeter } from './page-meter.ts';
import { watchRequests } from './requests.ts';

/** Everything a run asks of the browser; tests put their own in its place. */
export interface Surroundings {
  readonly page: () => PageEvents;
  readonly cores: () => number | null;
  readonly battery: () => Promise<Battery | null>;
  readonly memoryGigabytes: () => number | null;
  readonly savesData: () => boolean;
  readonly startMeter: (battery: Battery | null) => PageMeter;
  readonly watchRequests: () => () => readonly string[];
  readonly createWorker: () => LaneWorker;
  readonly createProbeWorker: () => ProbeWorker;
  /** Text that no other run has. */
  readonly seed: () => string;
}

/** The page we are on. Nothing is asked of it before a run, so that a server can read this file too. */
export const thisPage: Surroundings = {
  page: () => ({ document, window }),
  cores: countCores,
  battery: findBattery,
  memoryGigabytes,
  savesData,
  startMeter: startPageMeter,
  watchRequests,
  createWorker: createHashWorker,
  createProbeWorker,
  seed: () => Array.from(crypto.getRandomValues(new Uint32Array(4))).join(' '),
};
