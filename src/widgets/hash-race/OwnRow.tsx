import { fill } from '#models/phrase.ts';
import { rateOf } from '#models/race.ts';
import { logScale, percent } from '#models/scale.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import type { Figures } from './figures.ts';
import type { Scale, Shown } from './race.ts';

interface OwnRowProps {
  readonly words: LiveRaceWords;
  readonly figures: Figures;
  readonly scale: Scale;
  readonly legs: Shown['legs'];
  readonly isRecorded: boolean;
}

/** A row more below the published ones: what was measured here, or in the recorded race. */
export function OwnRow({ words, figures, scale, legs, isRecorded }: OwnRowProps) {
  const { own } = words;
  const rate = rateOf(legs.short);
  const along = logScale(scale.first, scale.last);
  const one = along(1);
  const place = rate === null ? null : Math.min(1, Math.max(0, along(rate / scale.one)));
  return (
    <div className="machines-row machines-own">
      <p className="machines-words">
        <b>{isRecorded ? own.recorded : own.yours}</b>
        <span className="machines-label">
          {own.label} <span className="away">{figures.rate(legs.short)}</span>
        </span>
      </p>
      <div className="machines-strip" aria-hidden="true">
        {place !== null && (
          <svg className="figure-plot" width="100%" height="28">
            <line
              className="machines-reach"
              x1={percent(one)}
              x2={percent(place)}
              y1="14"
              y2="14"
              data-own=""
            />
            <rect
              className="machines-mark"
              data-own=""
              x={percent(place)}
              y="7.5"
              width="13"
              height="13"
              transform="translate(-6.5 0)"
            />
            <text className="mark-word" x={percent(Math.max(one, place))} y="14" dx="13" dy="5">
              {figures.rate(legs.short)}
            </text>
          </svg>
        )}
      </div>
      <p className="machines-hard">{fill(own.hard, { rate: figures.rate(legs.memoryHard) })}</p>
    </div>
  );
}
