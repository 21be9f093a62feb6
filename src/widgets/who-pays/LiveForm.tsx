import { useMemo } from 'react';
import { reckon } from '#models/reckoning.ts';
import { Beside } from './Beside.tsx';
import { readCalculator } from './calculator.ts';
import { Ends } from './Ends.tsx';
import { figuresIn } from './figures.ts';
import { Guess } from './Guess.tsx';
import { Outcome } from './Outcome.tsx';
import { Share } from './Share.tsx';
import { Starts } from './Starts.tsx';
import { Uses } from './Uses.tsx';
import { useScenario } from './useScenario.ts';

/** The bench with everything in it to be changed. */
export function LiveForm() {
  const data = useMemo(() => readCalculator(), []);
  const { words, tariffs } = data;
  const figures = useMemo(() => figuresIn(words), [words]);
  const form = useScenario(tariffs);
  const { scenario, note } = form;
  const reckoning = reckon(scenario, tariffs);
  const isChanged = scenario.place !== null || Object.keys(scenario.typed).length > 0;
  const parts = { data, figures, scenario };
  return (
    <>
      <Guess {...parts} reckoning={reckoning} />
      <div className="stage pay-stage">
        {note === 'broken' && (
          <p className="pay-broken" role="status">
            {words.live.broken}
          </p>
        )}
        <Starts words={words} start={scenario.start} onChoose={form.choose} />
        <div className="pay-sheet">
          <Uses {...parts} onType={form.type} onPlace={form.goTo} />
          <Outcome words={words} figures={figures} scenario={scenario} reckoning={reckoning} isLive>
            <Beside {...parts} reckoning={reckoning} />
          </Outcome>
        </div>
      </div>
      <Share words={words} note={note} isChanged={isChanged} onShare={form.share} onReset={form.reset} />
      <p className="pay-notice">
        <span className="label">{words.notice}</span> {data.moral}
      </p>
      <Ends {...parts} onType={form.type} />
    </>
  );
}
