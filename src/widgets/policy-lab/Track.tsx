import { m } from 'framer-motion';
import { pace } from '#ui/pace.ts';
import type { End } from './rows.ts';

interface TrackProps {
  readonly isGuarded: boolean;
  readonly end: End;
  /** Which of the ways it is: they are gone one after the other. */
  readonly place: number;
}

/** One way from left to right: a gate where something guards it, a bar where it was refused, a mark where it arrived. */
export function Track({ isGuarded, end, place }: TrackProps) {
  const isGone = end === 'through' || end === 'warm' || end === 'barred';
  const [start, gate, reach] = [14, 84, 148];
  const open = { barred: gate + 5, through: reach, warm: reach, untried: start, unknown: start }[end];
  return (
    <svg className="policy-track" viewBox="0 0 168 24" aria-hidden="true">
      {open < reach && <path className="policy-way" d={`M${open} 12H${reach}`} />}
      <circle cx="8" cy="12" r="5" />
      {isGone && (
        <m.path
          className="policy-gone"
          d={`M${start} 12H${end === 'barred' ? gate - 5 : reach}`}
          initial={{ pathLength: 0 }}
          animate={{ pathLength: 1 }}
          transition={{ duration: pace.change, delay: place * pace.press, ease: pace.place }}
        />
      )}
      {isGuarded && end !== 'barred' && <path className="policy-gate" d={`M${gate} 2V6M${gate} 18V22`} />}
      {end === 'barred' && <path className="policy-bar" d={`M${gate} 2V22`} />}
      {end === 'warm' ? (
        <rect className="policy-warm" x={reach} y="5" width="14" height="14" />
      ) : (
        <rect
          className="policy-end"
          data-reached={end === 'through'}
          x={reach}
          y="5"
          width="14"
          height="14"
        />
      )}
    </svg>
  );
}
