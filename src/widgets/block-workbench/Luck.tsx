import { useState } from 'react';
import { expectedTries } from '#models/lottery.ts';
import { histogram, luckOf } from '#models/luck.ts';
import { fill } from '#models/phrase.ts';
import { Reading } from '#ui/Reading.tsx';
import { Asking } from './Asking.tsx';
import { Histogram } from './Histogram.tsx';
import { SearchRow } from './SearchRow.tsx';
import { costOf } from './sayings.ts';
import type { StageProps } from './Stages.tsx';
import { useLuck } from './useLuck.ts';
import { luckBits } from './workbench.ts';

/** The third stage: thirty equal searches, and how unequal they are. */
export function Luck(props: StageProps) {
  const { words, figures, isLive, example, searches, watts } = props;
  const { luck } = words;
  const [isExample, setIsExample] = useState(!isLive);
  const own = useLuck(searches);
  const hasOwn = own.lengths.length > 0 || own.isSearching;
  const shown = hasOwn ? { zeroBits: luckBits, lengths: own.lengths } : example.luck;
  const average = fill(words.machine.average, { tries: figures.tries(expectedTries(luckBits)) });
  return (
    <div className="wb-body">
      <p>{fill(luck.intro, { bits: luckBits, average })}</p>
      <Asking
        {...props}
        part="luck"
        onExample={() => {
          setIsExample(true);
        }}
      />
      {(hasOwn || isExample) && (
        <div className="stage luck-stage">
          {!hasOwn && <p className="label">{luck.exampleLabel}</p>}
          <Lengths {...props} {...shown} />
        </div>
      )}
      {isLive && (
        <SearchRow
          {...props}
          isSearching={own.isSearching}
          label={own.lengths.length === 0 ? luck.start : own.isCut ? words.machine.goOn : luck.more}
          onStart={() => void own.start()}
        >
          {!hasOwn && (
            <button
              className="button"
              type="button"
              onClick={() => {
                setIsExample(!isExample);
              }}
            >
              {luck.example}
            </button>
          )}
        </SearchRow>
      )}
      <p className="wb-status" role="status">
        {statusWords(props, shown, own)}
      </p>
      {own.run !== null && !own.isSearching && (
        <p className="wb-note">{costOf(words, figures, watts, own.run)}</p>
      )}
    </div>
  );
}

interface Shown {
  readonly zeroBits: number;
  readonly lengths: readonly number[];
}

function statusWords(props: StageProps, shown: Shown, own: ReturnType<typeof useLuck>): string {
  const { words, figures, isLive } = props;
  const { luck } = words;
  if (own.isSearching) {
    return fill(luck.running, { count: figures.whole(own.lengths.length), all: figures.whole(own.all) });
  }
  const summary = luckOf(isLive && own.lengths.length === 0 ? [] : shown.lengths);
  if (summary === null) return '';
  const ratio = (tries: number): string => figures.times(tries / expectedTries(shown.zeroBits));
  return [
    own.isCut ? luck.cut : '',
    fill(luck.outcome, { ratio: ratio(summary.longest) }),
    fill(luck.short, { ratio: ratio(summary.median) }),
  ]
    .join(' ')
    .trim();
}

function Lengths({ words, figures, zeroBits, lengths }: StageProps & Shown) {
  const { luck } = words;
  const summary = luckOf(lengths);
  return (
    <>
      <dl className="wb-readings">
        {(['median', 'mean', 'longest'] as const).map((name) => (
          <Reading
            key={name}
            name={luck[name]}
            value={summary === null ? words.hand.none : figures.whole(summary[name])}
            kind={words.measured}
          />
        ))}
      </dl>
      <Histogram words={words} figures={figures} zeroBits={zeroBits} lengths={lengths} />
      <details className="wb-inner">
        <summary>{luck.table}</summary>
        <table className="wb-table">
          <thead>
            <tr>
              {(['from', 'to', 'count', 'share'] as const).map((column) => (
                <th scope="col" key={column}>
                  {luck.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {histogram(lengths, zeroBits).map(({ from, to, count, share }) => (
              <tr key={from}>
                <th scope="row">{fill(luck.average, { count: figures.tenths(from) })}</th>
                <td>{to === Infinity ? luck.noEnd : fill(luck.average, { count: figures.tenths(to) })}</td>
                <td>{figures.whole(count)}</td>
                <td>{figures.tenths(share * lengths.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
