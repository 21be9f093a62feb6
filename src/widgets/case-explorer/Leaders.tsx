import type { PlotLabel } from '#models/case-plot.ts';
import { type Case, countOf, type ScaleKind } from '#models/cases.ts';
import { rem } from './Axis.tsx';
import type { Figures } from './figures.ts';

interface LeadersProps {
  readonly labels: readonly PlotLabel[];
  readonly cases: readonly Case[];
  readonly figures: Figures;
  readonly by: ScaleKind;
  readonly lineHeight: number;
}

/** The names of the largest, each at the top of a line that leads to its dot. */
export function Leaders({ labels, cases, figures, by, lineHeight }: LeadersProps) {
  return labels.map(({ id, x, y, line, side }) => {
    const one = cases.find((candidate) => candidate.id === id);
    const top = line * lineHeight;
    return (
      one && (
        <div
          key={id}
          className="cases-leader"
          data-side={side}
          style={{ insetInlineStart: rem(x), insetBlockStart: rem(top), blockSize: rem(y - top) }}
          aria-hidden="true"
        >
          <span>
            <b>{figures.count(countOf(one, by) ?? 0)}</b> {one.name}
          </span>
        </div>
      )
    );
  });
}
