import { dollarLines, heatOfDollars, timeLines } from '#models/key-race-picture.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';
import type { Frame } from './frame.ts';

interface GridProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly frame: Frame;
}

/** The lines of both axes; the axis of dollars is the key of the heat as well, a numbered step for each line. */
export function Grid({ words, figures, frame }: GridProps) {
  const { left, right, plot, tracks } = frame;
  const ceilings = [...dollarLines, 1_000_000];
  return (
    <g className="keyrace-grid">
      {timeLines.map((second) => (
        <line key={second} x1={frame.x(second)} x2={frame.x(second)} y1={tracks.key - 8} y2={plot.bottom} />
      ))}
      {dollarLines.map((dollars, place) => {
        const [foot, head] = [frame.y(dollars), frame.y(ceilings[place + 1] ?? 1_000_000)];
        const step = heatOfDollars(dollars);
        return (
          <g key={dollars}>
            <line x1={left} x2={right} y1={foot} y2={foot} />
            <text x={left - 28} y={foot + 5} textAnchor="end">
              {figures.sum(dollars)}
            </text>
            <rect
              className="keyrace-step"
              data-step={step}
              x={left - 22}
              y={head + 2}
              width="18"
              height={foot - head - 4}
            />
            <text
              className="keyrace-step-number"
              data-step={step}
              x={left - 13}
              y={(foot + head) / 2 + 5}
              textAnchor="middle"
            >
              {step}
            </text>
          </g>
        );
      })}
      <line className="keyrace-floor" x1={left} x2={right} y1={plot.bottom} y2={plot.bottom} />
      <text x={left - 28} y={plot.top + 4} textAnchor="end">
        {words.picture.dollars}
      </text>
    </g>
  );
}

/** The names of the lines of time, over whatever crosses them. */
export function Times({ figures, frame }: Omit<GridProps, 'words'>) {
  return (
    <g className="keyrace-grid">
      {timeLines
        .filter((_, place) => !frame.isNarrow || place % 2 === 0)
        .map((second) => (
          <text key={second} x={frame.x(second)} y={frame.plot.bottom + 18} textAnchor="middle">
            {figures.time(second)}
          </text>
        ))}
    </g>
  );
}
