import { dial, marks } from '#models/stealth.ts';
import type { Figures } from './figures.ts';

interface TicksProps {
  readonly figures: Figures;
}

const ticked = [marks.hunt, marks.documented, marks.alarm];
const place = (share: number): string =>
  `${((100 * (100 * share - dial.least)) / (dial.greatest - dial.least)).toFixed(2)}%`;

/** Where on the dial somebody has set it, or where something changes. */
export function Ticks({ figures }: TicksProps) {
  return (
    <svg className="stealth-ticks" aria-hidden="true">
      {ticked.map((share) => (
        <g key={share}>
          <line x1={place(share)} x2={place(share)} y1="0" y2="6" />
          <text x={place(share)} y="20">
            {figures.percent(share)}
          </text>
        </g>
      ))}
    </svg>
  );
}
