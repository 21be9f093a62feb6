import { stations } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import type { Player } from '#models/player.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { RoadStation } from '#ui/Road.tsx';

interface JumpsProps {
  readonly words: AttackChainWords;
  readonly road: readonly RoadStation[];
  readonly player: Player;
  readonly onJump: (place: number) => void;
}

/** The stations as buttons, each where it is drawn. */
export function Jumps({ words, road, player, onJump }: JumpsProps) {
  return (
    <ol className="chain-jumps" aria-label={words.live.jumps}>
      {stations.map((station, place) => (
        <li key={station}>
          <button
            type="button"
            aria-current={place === player.place ? 'step' : undefined}
            onClick={() => {
              onJump(place);
            }}
          >
            <span className="away">
              {fill(words.live.jump, {
                number: place + 1,
                name: words.stations[station],
                on: road[place]?.label ?? '',
              })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
