import { stations } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { stepAt } from './chain.ts';
import { HeatScale } from './HeatScale.tsx';
import { Steady } from './Steady.tsx';

interface SaysProps {
  readonly words: AttackChainWords;
  readonly entry: ChainEntry;
  readonly place: number;
}

/** A step in words: what happens, how warm it is, what could be noticed, what is left. */
export function Says({ words, entry, place }: SaysProps) {
  const steps = stations.map((station) => ({ station, ...stepAt(entry, station) }));
  return (
    <div className="chain-says">
      <div className="chain-happens">
        <Steady
          isSpoken
          place={place}
          all={steps.map(({ station, line }, index) => (
            <>
              <p className="label">
                {fill(words.progress, {
                  number: index + 1,
                  all: stations.length,
                  name: words.stations[station],
                })}
              </p>
              <p className="chain-line">{line}</p>
            </>
          ))}
        />
        <Steady
          place={place}
          all={steps.map(({ who, on, heat }) => (
            <>
              <p className="chain-acts">{fill(words.acts, { who, on })}</p>
              <p className="chain-heat">
                <HeatScale heat={heat} />
                {heat > 1 ? fill(words.heat, { heat }) : words.cold}
              </p>
            </>
          ))}
        />
      </div>
      <dl className="chain-traces">
        <dt>{words.noticeable}</dt>
        <dd>
          <Steady place={place} all={steps.map(({ notice }) => notice)} />
        </dd>
        <dt>{words.left}</dt>
        <dd>
          <Steady place={place} all={steps.map(({ left }) => left)} />
        </dd>
      </dl>
    </div>
  );
}
