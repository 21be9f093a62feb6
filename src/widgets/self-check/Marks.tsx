import type { Standing } from '#models/quiz.ts';

interface Props {
  standings: readonly Standing[];
  /** The place of the question in view. */
  current?: number;
}

/** One mark for each question: hollow, filled or broken. Words beside it always say the same. */
export function Marks({ standings, current }: Props) {
  return (
    <span className="check-marks" aria-hidden="true">
      {standings.map((standing, place) => (
        <i key={place} data-standing={standing} data-current={place === current ? '' : undefined} />
      ))}
    </span>
  );
}
