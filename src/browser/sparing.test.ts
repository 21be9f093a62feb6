import { describe, expect, it } from 'vitest';
import { FakeBattery } from './lending.fakes.ts';
import { type Machine, scrupleAbout } from './sparing.ts';

const strong: Machine = { battery: null, memoryGigabytes: 8, savesData: false };

function batteryAt(level: number, charging = false): FakeBattery {
  return Object.assign(new FakeBattery(), { level, charging });
}

describe('what speaks against lending on a machine', () => {
  it('is nothing where the browser tells nothing bad, or nothing at all', () => {
    expect(scrupleAbout(strong, false)).toBeNull();
    expect(scrupleAbout({ ...strong, memoryGigabytes: null }, false)).toBeNull();
    expect(scrupleAbout({ ...strong, memoryGigabytes: 2, battery: batteryAt(0.2) }, false)).toBeNull();
    expect(scrupleAbout({ ...strong, battery: batteryAt(0.01, true) }, false)).toBeNull();
  });

  it('is a low battery, little memory, or the wish to save data, in this order', () => {
    const weak: Machine = { battery: batteryAt(0.19), memoryGigabytes: 1, savesData: true };
    expect(scrupleAbout(weak, false)).toEqual({ kind: 'battery', level: 0.19 });
    expect(scrupleAbout({ ...weak, battery: null }, false)).toEqual({ kind: 'memory', gigabytes: 1 });
    expect(scrupleAbout({ ...strong, savesData: true }, false)).toEqual({ kind: 'saveData' });
  });

  it('weighs less than the reader’s insisting, but for a battery near its end', () => {
    const weak: Machine = { battery: batteryAt(0.11), memoryGigabytes: 0.5, savesData: true };
    expect(scrupleAbout(weak, true)).toBeNull();
    expect(scrupleAbout({ ...weak, battery: batteryAt(0.1) }, true)).toEqual({ kind: 'battery', level: 0.1 });
    expect(scrupleAbout({ ...weak, battery: batteryAt(0.1, true) }, true)).toBeNull();
  });
});
