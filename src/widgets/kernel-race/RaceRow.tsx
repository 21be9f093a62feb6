import '#ui/plot.css';
import type { Standing } from '#models/kernel-race.ts';
import type { HeatStep } from '#models/heat.ts';

interface RaceRowProps {
  readonly name: string;
  /** Null for a turn that has not begun, or will not. */
  readonly standing: Pick<Standing, 'hashes'> | null;
  /** The recorded turn, beside one of the reader's own. */
  readonly beside: Pick<Standing, 'hashes'> | null;
  readonly most: number;
  readonly step: HeatStep;
  readonly made: string;
  readonly times: string | null;
  readonly recorded: string | null;
}

/** One kernel's turn: a bar as long as its hashes, and the same in words. */
export function RaceRow({ name, standing, beside, most, step, made, times, recorded }: RaceRowProps) {
  const share = (hashes: number): number => Math.round(Math.min(1000, (1000 * hashes) / most)) / 10;
  return (
    <li>
      <span className="race-name">{name}</span>
      <svg className="race-bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {standing !== null && (
          <rect
            data-heat={step}
            x={0}
            y={0}
            width={share(standing.hashes)}
            height={beside === null ? 10 : 6}
          />
        )}
        {beside !== null && (
          <rect className="race-beside" x={0} y={7} width={share(beside.hashes)} height={3} />
        )}
      </svg>
      <span className="race-made">
        {times !== null && <b>{times}</b>} {made}
        {recorded !== null && <span className="race-recorded"> {recorded}</span>}
      </span>
    </li>
  );
}
