import type { Reading, Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Kind } from '#ui/Reading.tsx';
import { coreSeconds, estimatesOf, type Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { taskRows } from './task-words.ts';

interface AllReadingsProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly cores: number | null;
  readonly reading: Reading;
  /** Null until the run has ended. */
  readonly run: Run | null;
}

type Row = keyof HashLabWords['all']['rows'];

/** Every reading with its value, whether it is measured or estimated, and what it is. */
export function AllReadings(props: AllReadingsProps) {
  const { words } = props;
  const { all, readings } = words;
  const values = valuesOf(props);
  return (
    <ul className="all-readings">
      {(Object.keys(all.rows) as Row[]).map((row) => (
        <li key={row}>
          <span className="all-name">{all.rows[row].name}</span>
          <span className="all-value">{values[row]}</span>
          <Kind isEstimated={row === 'energy'}>
            {row === 'energy' ? readings.estimated : readings.measured}
          </Kind>
          <details>
            <summary>
              {all.what} <span className="away">{fill(all.about, { name: all.rows[row].name })}</span>
            </summary>
            <p>{all.rows[row].what}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function valuesOf(props: AllReadingsProps): Record<Row, string> {
  const { words, figures, tariffs, cores, reading, run } = props;
  const { readings, all, receipt } = words;
  const { timerLatenessMs, frameMs, pressure, share } = reading;
  const joules = estimatesOf(coreSeconds(reading), tariffs).energyJoules;
  const requested = run === null ? null : [...run.requests.page, ...run.requests.workers];
  return {
    hashes: figures.whole(reading.hashes),
    rate: figures.perSecond(reading.hashesPerSecond),
    best: share === null ? readings.noBest : fill(readings.bestIs, { bits: share.zeroBits }),
    coreSeconds: figures.coreSeconds(coreSeconds(reading)),
    oneCore: figures.percent(reading.busyShare),
    machine: cores === null ? readings.untold : figures.percent(reading.busyShare / cores),
    ...taskRows(words, figures, reading.ownTask),
    lateness: timerLatenessMs === null ? readings.none : figures.spread(timerLatenessMs),
    frames: frameMs === null ? readings.none : figures.spread(frameMs),
    pressure: pressure === null ? readings.untold : all.pressures[pressure],
    energy: fill(receipt.joules, { range: figures.range(joules) }),
    requests: requested === null ? readings.atEnd : [requested.length, ...requested].join(' '),
    workersLeft: run === null ? readings.atEnd : figures.whole(run.workersLeft),
    stopTime: run === null ? readings.atEnd : figures.milliseconds(run.stopLatencyMs),
  };
}
