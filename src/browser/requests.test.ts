import { afterEach, expect, it, vi } from 'vitest';
import { watchRequests } from './requests.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('counts requests that began after it, also those still waiting to be told', () => {
  const entry = (name: string, afterMs: number) => ({ name, startTime: performance.now() + afterMs });
  let tell: (list: { getEntries: () => unknown[] }) => void = () => undefined;
  const disconnect = vi.fn();
  class FakeObserver {
    readonly disconnect = disconnect;
    readonly observe = vi.fn();
    constructor(heard: typeof tell) {
      tell = heard;
    }
    takeRecords(): unknown[] {
      return [entry('/waiting.js', 5)];
    }
  }
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  const stop = watchRequests();
  tell({ getEntries: () => [entry('/own-worker.js', -500), entry('/late.png', 5)] });
  expect(stop()).toEqual(['/late.png', '/waiting.js']);
  expect(disconnect).toHaveBeenCalledOnce();
});
