import { useMemo } from 'react';
import { race, withoutAny } from '#models/key-race.ts';
import { termsOf } from '#models/key-race-terms.ts';
import type { KeyRaceChunk } from '#schemas/key-race.ts';
import { figuresIn } from './figures.ts';
import { FindAndFix } from './FindAndFix.tsx';
import { heldFigures } from './key-race.ts';
import { LiveTable } from './LiveTable.tsx';
import { Playing } from './Playing.tsx';
import { Protections } from './Protections.tsx';
import { RacePicture } from './RacePicture.tsx';
import { Reacting } from './Reacting.tsx';
import { findingOf } from './sayings.ts';
import { Share } from './Share.tsx';
import { useClock } from './useClock.ts';
import { useSetup } from './useSetup.ts';

interface LiveFormProps {
  readonly chunk: KeyRaceChunk;
}

/** The race, to be set up, played and compared; and three leaks to find. */
export function LiveForm({ chunk }: LiveFormProps) {
  const { words, leaks, moral } = chunk;
  const figures = useMemo(() => figuresIn(words), [words]);
  const terms = useMemo(() => termsOf(chunk.figures), [chunk]);
  const held = useMemo(() => heldFigures(figures, chunk.figures), [figures, chunk]);
  const form = useSetup();
  const { setup, note } = form;
  const own = useMemo(() => race(setup, terms), [setup, terms]);
  const bare = useMemo(() => race(withoutAny(setup), terms), [setup, terms]);
  const clock = useClock();
  const parts = { words, figures, own, bare };
  return (
    <>
      <div className="stage keyrace-stage">
        {note === 'broken' && (
          <p className="keyrace-broken" role="status">
            {words.share.broken}
          </p>
        )}
        <p className="keyrace-finding" role="status">
          {findingOf(words, figures, own, bare)}
        </p>
        <div className="keyrace-sheet">
          <div className="keyrace-main">
            <RacePicture {...parts} place={clock.place} />
            <Playing {...parts} clock={clock} />
            <Reacting words={words} setup={setup} onChange={form.change} />
          </div>
          <Protections words={words} held={held} setup={setup} onTurn={form.turn} onChange={form.change} />
        </div>
      </div>
      <Share words={words} note={note} onShare={form.share} onReset={form.reset} />
      <p className="keyrace-notice">
        <span className="label">{words.notice}</span> {moral}
      </p>
      <LiveTable {...parts} alert={held.alert} />
      <FindAndFix words={words.leaks} leaks={leaks} />
    </>
  );
}
