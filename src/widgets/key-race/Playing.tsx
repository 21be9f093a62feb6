import { useState } from 'react';
import { costAt, type Race } from '#models/key-race.ts';
import { moments } from '#models/key-race-moments.ts';
import { placeOf, secondAt } from '#models/key-race-picture.ts';
import { fill } from '#models/phrase.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import { Slider } from '#ui/Slider.tsx';
import type { Figures } from './figures.ts';
import type { Clock } from './useClock.ts';

interface PlayingProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly own: Race;
  readonly bare: Race;
  readonly clock: Clock;
}

/** As fine as a hand can set it. */
const steps = 200;
/** Two places nearer than this are one. */
const near = 1 / steps;

/** The clock of the race: play, pause, one moment on or back, or set by hand. */
export function Playing({ words, figures, own, bare, clock }: PlayingProps) {
  const { play } = words;
  const stops = [0, ...moments(own).map(({ at }) => placeOf(at.low)), 1];
  const second = secondAt(clock.told);
  const time = figures.time(second);
  const reading = fill(play.reading, { time, cost: figures.money(costAt(own, second)) });
  const isCompared = own.setup.protections.length > 0;
  const [isStepped, setStepped] = useState(false);
  const before = stops.findLast((stop) => stop < clock.place - near);
  const after = stops.find((stop) => stop > clock.place + near);
  const go = (to: number | undefined) => () => {
    if (to === undefined) return;
    clock.goTo(to);
    setStepped(true);
  };
  return (
    <div className="keyrace-playing">
      <p className="keyrace-reading">
        <span>{reading}</span>
        {isCompared && (
          <span className="keyrace-beside">
            {fill(play.beside, { cost: figures.money(costAt(bare, second)) })}
          </span>
        )}
      </p>
      <Slider
        label={play.clock}
        value={Math.round(clock.place * steps)}
        least={0}
        greatest={steps}
        step={1}
        words={time}
        onChange={(value) => {
          setStepped(false);
          clock.goTo(value / steps);
        }}
      />
      {/* The slider speaks for itself, and the clock is not called out while it runs. */}
      <p className="away" role="status">
        {isStepped && reading}
      </p>
      <div className="keyrace-buttons">
        <button
          className="button"
          type="button"
          onClick={() => {
            setStepped(false);
            if (clock.isPlaying) clock.pause();
            else clock.play();
          }}
        >
          {clock.isPlaying ? play.pause : clock.place < 1 ? play.play : play.again}
        </button>
        <button className="button" type="button" aria-disabled={before === undefined} onClick={go(before)}>
          {play.back}
        </button>
        <button className="button" type="button" aria-disabled={after === undefined} onClick={go(after)}>
          {play.on}
        </button>
      </div>
    </div>
  );
}
