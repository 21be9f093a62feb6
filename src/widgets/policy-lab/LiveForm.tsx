import { bench } from './bench.ts';
import { Builder } from './Builder.tsx';
import { Choices } from './Choices.tsx';
import { Costs } from './Costs.tsx';
import { GuessRow } from './GuessRow.tsx';
import { PageLines } from './PageLines.tsx';
import { SourceFile } from './SourceFile.tsx';
import { Told } from './Told.tsx';
import { Tracks } from './Tracks.tsx';
import { useTrial } from './useTrial.ts';
import { Verdict } from './Verdict.tsx';

const { words } = bench;

/** The bench with everything in it to be tried. */
export function LiveForm() {
  const { setting, guess, trial, run, ...acts } = useTrial();
  return (
    <>
      <GuessRow guess={guess} isSettled={trial.phase !== 'rest'} onGuess={acts.foresee} />
      <div className="stage policy-stage">
        <Choices setting={setting} onSend={acts.send} onToggle={acts.toggle}>
          <button
            className="button"
            type="button"
            aria-disabled={trial.phase === 'loading'}
            onClick={acts.load}
          >
            {trial.phase === 'loading' ? words.live.loading : run > 0 ? words.live.again : words.live.load}
          </button>
        </Choices>
        <div className="policy-picture">
          <PageLines setting={setting} report={trial.report} />
          <Tracks key={run} setting={setting} trial={trial} />
          <Verdict setting={setting} trial={trial} guess={guess} />
        </div>
      </div>
      <Costs on={setting.on} />
      <div className="policy-behinds">
        <Told trial={trial} />
        <SourceFile file={setting.file} />
        <Builder />
      </div>
    </>
  );
}
