import { joulesPerKwh, type Range, scaled } from '#models/cost.ts';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Kind } from '#ui/Reading.tsx';
import { costOf, leftOn, type Span, type Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';

interface LeftOnProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
}

/** What the same load would cost over longer spans, and bring to a thief. */
export function LeftOn({ words, figures, tariffs, run }: LeftOnProps) {
  const { rows, spans, intro, gainNote } = words.leftOn;
  const busy = leftOn(run, tariffs);
  return (
    <div className="left-on">
      <p>
        <Kind isEstimated>{words.readings.estimated}</Kind> {intro}
      </p>
      <div className="left-on-spans">
        {(Object.keys(spans) as Span[]).map((span) => (
          <div key={span} role="group" aria-label={spans[span]}>
            <p className="label">{spans[span]}</p>
            <dl>
              {Object.entries(wordsOf(words, figures, busy[span], tariffs)).map(([row, value]) => (
                <div key={row}>
                  <dt>{rows[row as keyof typeof rows]}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p>{gainNote}</p>
    </div>
  );
}

type Units = HashLabWords['leftOn']['units'];

function wordsOf({ leftOn: { units } }: HashLabWords, figures: Figures, busy: Range, tariffs: Tariffs) {
  const { joules, cents, grams, charges, gainCents } = costOf(busy, tariffs);
  /** In the greater unit as soon as the upper end is worth so much of the smaller. */
  const inUnit = (
    value: Range,
    small: keyof Units,
    great: keyof Units,
    ratio: number,
    from = ratio,
  ): string =>
    value.high < from
      ? fill(units[small], { range: figures.range(value) })
      : fill(units[great], { range: figures.range(scaled(value, 1 / ratio)) });
  return {
    energy: inUnit(joules, 'joules', 'kilowattHours', joulesPerKwh, joulesPerKwh / 100),
    paid: inUnit(cents, 'cents', 'euros', 100),
    carbon: inUnit(grams, 'grams', 'kilograms', 1000),
    battery: inUnit(scaled(charges, 100), 'percent', 'charges', 1000),
    gain: inUnit(gainCents, 'cents', 'euros', 100),
  };
}
