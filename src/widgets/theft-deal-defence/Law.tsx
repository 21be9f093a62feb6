import type { RefObject } from 'react';
import { fill } from '#models/phrase.ts';
import type { TheftDealDefenceWords, ToldScene } from '#schemas/consent.ts';
import { Appear } from '#ui/Appear.tsx';
import { marksOf } from './bench.ts';
import { Cites } from './Cites.tsx';

interface LawProps {
  readonly words: TheftDealDefenceWords;
  readonly line: ToldScene['facts']['law'];
  readonly heading: RefObject<HTMLElement | null>;
  readonly onAgain: () => void;
}

/** What the law of four places says of one kind of scene. */
export function Law({ words: { laws, places, live }, line, heading, onAgain }: LawProps) {
  const said = laws[line];
  return (
    <Appear className="consent-law">
      <h5 tabIndex={-1} ref={heading as RefObject<HTMLHeadingElement | null>}>
        {fill(live.law, { name: said.name })}
      </h5>
      <dl>
        {(Object.keys(places) as (keyof typeof places)[]).map((place) => (
          <div key={place}>
            <dt>
              {places[place]}
              <Cites marks={marksOf('law', place)} />
            </dt>
            <dd>{said[place]}</dd>
          </div>
        ))}
      </dl>
      <p className="consent-limits">
        {live.noAdvice}{' '}
        <button className="stand-go" type="button" onClick={onAgain}>
          {live.again}
        </button>
      </p>
    </Appear>
  );
}
