import { memo, useState, useSyncExternalStore } from 'react';
import type { RangeProblem, TypedRange } from '#models/assumptions.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { type PublishedTariffs, type TariffName, tariffNames } from './estimates.ts';
import { boundsOf, ownTariffs, tariffsWith } from './own-tariffs.ts';

interface AssumptionsProps {
  readonly words: HashLabWords;
  readonly published: PublishedTariffs;
}

/** Every assumption behind the estimates, to be replaced by the reader's own. Readings that arrive do not touch it. */
export const Assumptions = memo(function Assumptions({ words, published }: AssumptionsProps) {
  const { assumptions } = words;
  const own = useSyncExternalStore(ownTariffs.subscribe, ownTariffs.typed, ownTariffs.typed);
  const [said, setSaid] = useState('');
  const { problems } = tariffsWith(published, own);
  return (
    <div className="assumptions">
      <p className="assumptions-title">{assumptions.title}</p>
      <p>{assumptions.intro}</p>
      {tariffNames.map((name) => (
        <TariffFields
          key={name}
          {...{ words, name, tariff: published[name] }}
          typed={own[name] ?? asText(published[name])}
          problems={problems[name] ?? { low: null, high: null }}
          onChange={(typed) => {
            setSaid('');
            ownTariffs.type({ ...own, [name]: typed });
          }}
        />
      ))}
      <div className="choices">
        <button
          className="button"
          type="button"
          onClick={() => {
            ownTariffs.type({});
            setSaid(assumptions.isReset);
          }}
        >
          {assumptions.reset}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
});

interface TariffFieldsProps {
  readonly words: HashLabWords;
  readonly name: TariffName;
  readonly tariff: PublishedTariffs[TariffName];
  readonly typed: TypedRange;
  readonly problems: Readonly<Record<keyof TypedRange, RangeProblem | null>>;
  readonly onChange: (typed: TypedRange) => void;
}

function TariffFields({ words, name, tariff, typed, problems, onChange }: TariffFieldsProps) {
  const { assumptions, how } = words;
  const sentence = (end: keyof TypedRange): string | null => {
    const problem = problems[end];
    if (problem === null) return null;
    const why = fill(assumptions.problems[problem], { ...boundsOf(name) });
    return problem === 'swapped' ? why : `${why} ${fill(assumptions.used, { value: tariff[end] })}`;
  };
  return (
    <fieldset>
      <legend>{how.tariffs[name]}</legend>
      {(['low', 'high'] as const).map((end) => (
        <NumberField
          key={end}
          label={assumptions[end]}
          text={typed[end]}
          unit={tariff.unit}
          problem={sentence(end)}
          onChange={(text) => {
            onChange({ ...typed, [end]: text });
          }}
        />
      ))}
    </fieldset>
  );
}

/** In full, so that what stands in a field is what is reckoned with: 0.000007 and not 7e-6. */
function asText({ low, high }: PublishedTariffs[TariffName]): TypedRange {
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false });
  return { low: digits.format(low), high: digits.format(high) };
}
