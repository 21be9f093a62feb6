import { stations } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { Road } from '#ui/Road.tsx';
import { roadOf, stepAt } from './chain.ts';

interface StepsProps {
  readonly words: AttackChainWords;
  readonly entry: Pick<ChainEntry, 'facts' | 'words'>;
}

/** The six steps of a way in, each with the road as far as it is travelled. */
export function Steps({ words, entry }: StepsProps) {
  const road = roadOf(entry, words);
  return (
    <ol className="chain-steps">
      {stations.map((station, place) => {
        const { who, on, line, notice, left, heat } = stepAt(entry, station);
        const name = words.stations[station];
        return (
          <li key={station}>
            <Road shape="bend" stations={road} at={place} origin={words.origin} />
            <p className="label">{fill(words.progress, { number: place + 1, all: stations.length, name })}</p>
            <p className="chain-acts">{fill(words.acts, { who, on })}</p>
            <p className="chain-line">{line}</p>
            <p className="chain-heat">{heat > 1 ? fill(words.heat, { heat }) : words.cold}</p>
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
  );
}
