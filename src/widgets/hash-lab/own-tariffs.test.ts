import { expect, it, vi } from 'vitest';
import { type PublishedTariffs, tariffNames } from './estimates.ts';
import { ownTariffs, tariffsWith } from './own-tariffs.ts';

const published = Object.fromEntries(
  tariffNames.map((name, index) => [name, { low: index + 1, high: index + 2, unit: 'W' }]),
) as PublishedTariffs;

it('reckons with the published figures until the reader has others', () => {
  const { tariffs, problems } = tariffsWith(published, {});
  expect(tariffs.eurPerKwh).toEqual({ low: 2, high: 3 });
  expect(tariffs.isOwn).toBe(false);
  expect(problems).toEqual({});
});

it('takes the reader’s own, and keeps the published end where one cannot be used', () => {
  const { tariffs, problems } = tariffsWith(published, { eurPerKwh: { low: '0,5', high: 'dear' } });
  expect(tariffs.eurPerKwh).toEqual({ low: 0.5, high: 3 });
  expect(tariffs.isOwn).toBe(true);
  expect(problems.eurPerKwh).toEqual({ low: null, high: 'unreadable' });
});

it('does not call figures the reader’s own that were only typed again', () => {
  expect(tariffsWith(published, { eurPerKwh: { low: '2.0', high: '' } }).tariffs.isOwn).toBe(false);
});

it('has no battery that holds nothing', () => {
  const { problems } = tariffsWith(published, { laptopBatteryWattHours: { low: '0', high: '50' } });
  expect(problems.laptopBatteryWattHours?.low).toBe('tooLow');
});

it('tells every bench of the page', () => {
  const listener = vi.fn();
  const stop = ownTariffs.subscribe(listener);
  ownTariffs.type({ eurPerKwh: { low: '1', high: '2' } });
  expect(listener).toHaveBeenCalledOnce();
  expect(ownTariffs.typed().eurPerKwh?.low).toBe('1');
  stop();
  ownTariffs.type({});
  expect(listener).toHaveBeenCalledOnce();
});
