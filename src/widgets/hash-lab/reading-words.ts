import {
  areCoresOutnumbered,
  type BatteryReading,
  type Reading,
  type Run,
  type Terms,
} from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { coreSeconds, estimatesOf, type Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { taskRows } from './task-words.ts';

/** Everything that is known of a run at one moment. */
export interface Readings {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly terms: Terms;
  readonly cores: number | null;
  readonly reading: Reading;
  /** Null until the run has ended. */
  readonly run: Run | null;
}

export type Row = keyof HashLabWords['all']['rows'];

/** The value of every reading, in words. */
export function readingWords(props: Readings): Record<Row, string> {
  const { words, figures, reading, run } = props;
  const { readings, all } = words;
  const { timerLatenessMs, frameMs, pressure, share } = reading;
  const requested = run === null ? null : [...run.requests.page, ...run.requests.workers];
  return {
    hashes: figures.whole(reading.hashes),
    rate: figures.perSecond(reading.hashesPerSecond),
    best: share === null ? readings.noBest : fill(readings.bestIs, { bits: share.zeroBits }),
    ...processorWords(props),
    ...taskRows(words, figures, reading.ownTask),
    lateness: timerLatenessMs === null ? readings.none : figures.spread(timerLatenessMs),
    frames: frameMs === null ? readings.none : figures.spread(frameMs),
    pressure: pressure === null ? readings.untold : all.pressures[pressure],
    ...batteryWords(words, figures, reading.battery ?? null),
    requests: requested === null ? readings.atEnd : [requested.length, ...requested].join(' '),
    workersLeft: run === null ? readings.atEnd : figures.whole(run.workersLeft),
    stopTime: run === null ? readings.atEnd : figures.milliseconds(run.stopLatencyMs),
  };
}

function processorWords({ words, figures, tariffs, terms, cores, reading }: Readings) {
  const { readings, all, receipt } = words;
  const joules = estimatesOf(coreSeconds(reading), tariffs).energyJoules;
  const bound = (value: string): string =>
    areCoresOutnumbered(terms, cores) ? fill(all.atMost, { value }) : value;
  return {
    coreSeconds: bound(figures.coreSeconds(coreSeconds(reading))),
    oneCore: bound(figures.percent(reading.busyShare)),
    machine: cores === null ? readings.untold : bound(figures.percent(reading.busyShare / cores)),
    energy: fill(receipt.joules, { range: figures.range(joules) }),
  };
}

function batteryWords({ readings, battery }: HashLabWords, figures: Figures, told: BatteryReading | null) {
  if (told === null) return { battery: readings.untold, drain: readings.untold };
  const { level, isCharging, fall } = told;
  const percent = figures.percent(level);
  // Levels are told in steps of a percent or more: what is less comes of counting in binary.
  const hasFallen = fall >= 0.005;
  return {
    battery: fill(isCharging ? battery.charging : battery.discharging, { percent }),
    drain: isCharging
      ? battery.fed
      : hasFallen
        ? fill(battery.fallen, { percent: figures.percent(fall) })
        : battery.tooSmall,
  };
}
