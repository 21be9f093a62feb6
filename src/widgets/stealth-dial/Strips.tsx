import '#ui/plot.css';
import { heatStep } from '#models/heat.ts';
import { fill } from '#models/phrase.ts';
import { doings, heard, ownWork } from '#models/stealth.ts';
import type { Figures } from './figures.ts';
import type { StealthData } from './stealth-dial.ts';

interface StripsProps {
  readonly words: StealthData['words'];
  readonly figures: Figures;
  readonly duty: number;
  readonly threshold: number;
}

const width = ownWork.length;

/** Ten minutes of two cores under the same alarm: the miner's, which is level, and the busiest of one's own work. */
export function Strips({ words: { strip }, figures, duty, threshold }: StripsProps) {
  const picture = fill(strip.picture, {
    alarm: figures.percent(threshold),
    percent: figures.percent(duty),
    most: figures.percent(Math.max(...ownWork)),
    minutes: figures.minutes(heard(duty, threshold).falseMinutes),
  });
  const step = heatStep(duty);
  return (
    <div className="stealth-strips" role="img" aria-label={picture}>
      <p className="stealth-caption" aria-hidden="true">
        <span>{fill(strip.title, { percent: figures.percent(threshold) })}</span>
        <span className="stealth-key">{strip.over}</span>
      </p>
      <div aria-hidden="true">
        <p>{strip.miner}</p>
        <Strip loads={[duty]} threshold={threshold} heat={step} />
      </div>
      <div aria-hidden="true">
        <p>{strip.own}</p>
        <Strip loads={ownWork} threshold={threshold} />
        <p className="stealth-doings">
          {doings.map((doing) => (
            <span key={doing}>{strip.doings[doing]}</span>
          ))}
        </p>
      </div>
    </div>
  );
}

interface StripProps {
  readonly loads: readonly number[];
  readonly threshold: number;
  /** Somebody pays for it. */
  readonly heat?: number;
}

function Strip({ loads, threshold, heat }: StripProps) {
  const each = width / loads.length;
  return (
    <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none">
      {loads.map((load, place) => (
        <g key={place}>
          <rect
            className="stealth-load"
            data-heat={heat}
            x={place * each}
            y={100 * (1 - load)}
            width={each}
            height={100 * load}
          />
          {load > threshold && (
            <rect
              className="stealth-over"
              x={place * each}
              y={100 * (1 - load)}
              width={each}
              height={100 * (load - threshold)}
            />
          )}
        </g>
      ))}
      <line
        className="stealth-line"
        x1="0"
        x2={width}
        y1={100 * (1 - threshold)}
        y2={100 * (1 - threshold)}
      />
    </svg>
  );
}
