import { domAnimation, LazyMotion, MotionConfig, useReducedMotion } from 'framer-motion';
import { useEffect, useMemo, useRef } from 'react';
import type { RoadShapeName } from '#ui/road-shape.ts';
import { Road } from '#ui/Road.tsx';
import { allWays, readChain, roadOf } from './chain.ts';
import { Choice } from './Choice.tsx';
import { Controls } from './Controls.tsx';
import { Enact } from './Enact.tsx';
import { Jumps } from './Jumps.tsx';
import { OtherBehind } from './OtherBehind.tsx';
import { Says } from './Says.tsx';
import { useArrows } from './useArrows.ts';
import { usePlayer } from './usePlayer.ts';
import { usePlaying } from './usePlaying.ts';

interface LiveFormProps {
  /** Says whether another way in is shown than the one the page itself tells. */
  readonly onTold: (isAside: boolean) => void;
}

const shapes: readonly RoadShapeName[] = ['row', 'bend'];

/** The player: one way in, one step at a time. */
export function LiveForm({ onTold }: LiveFormProps) {
  const bench = useRef<HTMLDivElement>(null);
  const chain = useMemo(() => readChain(), []);
  const { words, first, ways, moral } = chain;
  const { player, entry, isEnacted, note, act, tick, rest, choose } = usePlayer(chain);
  const isStill = useReducedMotion();
  const road = roadOf(entry, words);
  const { place } = player;
  const isOther = entry.id !== first.id;
  usePlaying(bench, { isPlaying: player.isPlaying, place, tick, rest });
  useArrows(bench, act);
  useEffect(() => {
    onTold(isOther);
  }, [onTold, isOther]);

  return (
    <div className="chain-live" ref={bench}>
      <div className="stage chain-stage">
        <div className="chain-head">
          <Choice
            chain={chain}
            way={player.way}
            onChoose={(way) => {
              void choose(way);
            }}
          />
          <p className="chain-about">{entry.words.about}</p>
        </div>
        <p className="chain-note" role="status">
          {note && words.live[note]}
          {note === 'lost' && (
            <>
              {' '}
              <a href={allWays}>{words.live.lostLink}</a>
            </>
          )}
        </p>
        <div className="chain-road">
          <Jumps
            words={words}
            road={road}
            player={player}
            onJump={(to) => {
              act({ kind: 'jump', place: to });
            }}
          />
          <LazyMotion features={domAnimation} strict>
            <MotionConfig reducedMotion="user">
              {shapes.map((shape) => (
                <Road
                  key={shape}
                  shape={shape}
                  stations={road}
                  at={place}
                  origin={words.origin}
                  enacted={
                    isEnacted && !isStill ? (
                      <Enact
                        key={`${entry.id} ${String(place)}`}
                        stations={road}
                        place={place}
                        shape={shape}
                      />
                    ) : undefined
                  }
                />
              ))}
            </MotionConfig>
          </LazyMotion>
        </div>
        <Controls words={words} player={player} onAct={act} />
      </div>
      <Says words={words} entry={entry} place={place} />
      <p className="chain-moral">
        <span className="label">{words.notice}</span> {moral}
      </p>
      {isOther && (
        <OtherBehind
          words={words}
          entry={entry}
          case={ways.find(({ id }) => id === entry.id)?.case ?? null}
        />
      )}
    </div>
  );
}
