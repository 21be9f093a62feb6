import { expectedTries } from '#models/lottery.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { Figures } from './figures.ts';
import { bitsLimits } from './workbench.ts';

interface DoublingProps {
  readonly words: WorkbenchWords['machine'];
  readonly figures: Figures;
  readonly zeroBits: number;
}

/** Bits fewer that are drawn beside the chosen one, and bits more. */
const [below, above] = [3, 1] as const;

/** The tries to expect at the chosen bits and at their neighbours, each bar twice the one before. */
export function Doubling({ words, figures, zeroBits }: DoublingProps) {
  const first = Math.min(bitsLimits.greatest - below, Math.max(bitsLimits.least - 1, zeroBits - below));
  const bars = Array.from({ length: below + above + 1 }, (_, place) => first + place);
  const most = expectedTries(first + below + above);
  return (
    <figure className="doubling">
      <figcaption className="wb-name">{words.doubling}</figcaption>
      <ol>
        {bars.map((bits) => (
          <li key={bits} aria-current={bits === zeroBits || undefined}>
            <svg viewBox="0 0 10 64" preserveAspectRatio="none" aria-hidden="true">
              <rect
                x="0"
                y={64 * (1 - expectedTries(bits) / most)}
                width="10"
                height={(64 * expectedTries(bits)) / most}
              />
            </svg>
            <span>{figures.whole(expectedTries(bits))}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
