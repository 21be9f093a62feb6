import { stations } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import { Road } from '#ui/Road.tsx';
import { allWays, type Chain, roadOf, stepAt } from './chain.ts';

/** One way in as a list of six steps, each with the road as far as it is travelled. */
export function PlainForm({ chain: { words, first, ways, moral } }: { readonly chain: Chain }) {
  const road = roadOf(first, words);
  return (
    <div className="stage attack-plain">
      <p>
        {fill(words.plain.intro, { way: first.words.name })} {first.words.about}
      </p>
      <ol className="attack-steps">
        {stations.map((station, place) => {
          const { who, on, line, notice, left, heat } = stepAt(first, station);
          const name = words.stations[station];
          return (
            <li key={station}>
              <Road shape="bend" stations={road} at={place} origin={words.origin} />
              <p className="label">
                {fill(words.progress, { number: place + 1, all: stations.length, name })}
              </p>
              <p className="attack-acts">{fill(words.acts, { who, on })}</p>
              <p className="attack-line">{line}</p>
              <p className="attack-heat">{heat > 1 ? fill(words.heat, { heat }) : words.cold}</p>
              <p>
                <b>{words.noticeable}</b> {notice}
              </p>
              <p>
                <b>{words.left}</b> {left}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="attack-moral">
        <span className="label">{words.notice}</span> {moral}
      </p>
      <p>
        <a href={allWays}>{fill(words.plain.all, { count: ways.length })}</a>
      </p>
    </div>
  );
}
