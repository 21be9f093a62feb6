import { hasVectors, hasWebAssembly } from '#engine/kernel/vectors.ts';
import type { KernelName, Pressure } from '#models/lending.ts';

/** Logical cores, or null where the browser does not tell. */
export function countCores(): number | null {
  const count: unknown = navigator.hardwareConcurrency;
  return typeof count === 'number' && count >= 1 ? count : null;
}

/** What a browser lacks for a kernel. */
export type Lack = 'webAssembly' | 'vectors';

/** What this browser lacks for each kernel, as far as a page can ask; null where nothing. */
export function lacksForKernels(): Readonly<Record<KernelName, Lack | null>> {
  const wasm = hasWebAssembly() ? null : 'webAssembly';
  return { simd: wasm ?? (hasVectors() ? null : 'vectors'), wasm, javascript: null };
}

/** Memory in gigabytes, in the coarse steps of the Device Memory interface (W3C); null where the browser does not tell. */
export function memoryGigabytes(): number | null {
  const { deviceMemory } = navigator as { deviceMemory?: unknown };
  return typeof deviceMemory === 'number' && deviceMemory > 0 ? deviceMemory : null;
}

/** Whether the reader has asked pages to be sparing (Save-Data). */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: unknown } | null };
  return connection?.saveData === true;
}

/** What is used of the Battery Status interface (W3C): its level runs from 0 to 1. */
export interface Battery extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

/** An answer about the battery that takes longer is no answer. */
const batteryPatienceMs = 500;

/** The battery, or null where there is none or the browser does not tell. */
export async function findBattery(): Promise<Battery | null> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  if (getBattery === undefined) return null;
  const patience = new Promise<null>((resolve) => {
    setTimeout(resolve, batteryPatienceMs, null);
  });
  try {
    return await Promise.race([getBattery.call(navigator), patience]);
  } catch {
    return null;
  }
}

interface PressureRecord {
  readonly state: Pressure;
}
interface PressureWatcher {
  readonly observe: (source: 'cpu', options: { readonly sampleInterval: number }) => Promise<void>;
  readonly disconnect: () => void;
}
type PressureWatcherClass = new (heard: (records: readonly PressureRecord[]) => void) => PressureWatcher;

/** Tells each change of the system's pressure, where the browser offers it. Returns how to end that. */
export function watchPressure(onChange: (pressure: Pressure) => void): () => void {
  const { PressureObserver } = globalThis as { PressureObserver?: PressureWatcherClass };
  if (PressureObserver === undefined) return () => undefined;
  const watcher = new PressureObserver((records) => {
    const latest = records.at(-1);
    if (latest !== undefined) onChange(latest.state);
  });
  // Refused by a permissions policy: the reading stays unknown, as where nothing is offered.
  watcher.observe('cpu', { sampleInterval: 1_000 }).catch(() => undefined);
  return () => {
    watcher.disconnect();
  };
}
