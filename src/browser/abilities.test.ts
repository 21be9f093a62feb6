import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countCores,
  findBattery,
  lacksForKernels,
  memoryGigabytes,
  savesData,
  watchPressure,
} from './abilities.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what this browser can do', () => {
  it.each([
    [64, 64],
    [9, 9],
    [3, 3],
    [1, 1],
    [undefined, null],
    [0, null],
    ['4', null],
  ])('a core count of %s is read as %s', (hardwareConcurrency, cores) => {
    vi.stubGlobal('navigator', { hardwareConcurrency });
    expect(countCores()).toBe(cores);
  });

  it('lacks nothing for any kernel where it has WebAssembly with vectors', () => {
    expect(lacksForKernels()).toEqual({ simd: null, wasm: null, javascript: null });
  });

  it('lacks vectors for one kernel, or WebAssembly for two', () => {
    vi.stubGlobal('WebAssembly', { validate: () => false });
    expect(lacksForKernels()).toEqual({ simd: 'vectors', wasm: null, javascript: null });
    vi.stubGlobal('WebAssembly', undefined);
    expect(lacksForKernels()).toEqual({ simd: 'webAssembly', wasm: 'webAssembly', javascript: null });
  });

  it.each([
    [0.5, 0.5],
    [8, 8],
    [undefined, null],
    [0, null],
    ['8', null],
  ])('a memory of %s is read as %s gigabytes', (deviceMemory, gigabytes) => {
    vi.stubGlobal('navigator', { deviceMemory });
    expect(memoryGigabytes()).toBe(gigabytes);
  });

  it.each([
    [{ connection: { saveData: true } }, true],
    [{ connection: { saveData: false } }, false],
    [{ connection: null }, false],
    [{}, false],
  ])('whether data is saved on %o is read as %s', (navigator, isSaving) => {
    vi.stubGlobal('navigator', navigator);
    expect(savesData()).toBe(isSaving);
  });

  it('finds a battery where there is one', async () => {
    const battery = { level: 0.7, charging: false };
    vi.stubGlobal('navigator', { getBattery: () => Promise.resolve(battery) });
    expect(await findBattery()).toBe(battery);
  });

  it('goes without a battery where none is told of, refused, or not told in time', async () => {
    vi.stubGlobal('navigator', {});
    expect(await findBattery()).toBeNull();
    vi.stubGlobal('navigator', { getBattery: () => Promise.reject(new Error('refused')) });
    expect(await findBattery()).toBeNull();
    vi.stubGlobal('navigator', { getBattery: () => new Promise(() => undefined) });
    const silent = findBattery();
    await vi.advanceTimersByTimeAsync(500);
    expect(await silent).toBeNull();
  });

  it('passes on the system’s pressure until told to stop', () => {
    const disconnect = vi.fn();
    let hear: (records: readonly { state: string }[]) => void = () => undefined;
    class FakePressureObserver {
      readonly disconnect = disconnect;
      constructor(heard: typeof hear) {
        hear = heard;
      }
      observe(): Promise<void> {
        return Promise.reject(new Error('refused by policy, which has to go unnoticed'));
      }
    }
    vi.stubGlobal('PressureObserver', FakePressureObserver);
    const onChange = vi.fn();
    const stop = watchPressure(onChange);
    hear([{ state: 'nominal' }, { state: 'serious' }]);
    hear([]);
    expect(onChange.mock.calls).toEqual([['serious']]);
    stop();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('goes without pressure where the browser does not offer it', () => {
    vi.stubGlobal('PressureObserver', undefined);
    const onChange = vi.fn();
    watchPressure(onChange)();
    expect(onChange).not.toHaveBeenCalled();
  });
});
