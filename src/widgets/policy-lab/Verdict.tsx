import { verdictOn, type LabReport } from '#models/lab-report.ts';
import { fill } from '#models/phrase.ts';
import type { Setting } from '#models/policy-lab.ts';
import { silentAfterMs } from '#browser/trial.ts';
import { bench } from './bench.ts';
import type { Guess, Trial } from './useTrial.ts';

const { live } = bench.words;

interface VerdictProps {
  readonly setting: Setting;
  readonly trial: Trial;
  readonly guess: Guess | null;
}

/** What it came to, in a sentence, and beside what the reader had guessed. */
export function Verdict({ setting, trial, guess }: VerdictProps) {
  const { phase, report } = trial;
  const verdict = verdictOn(report);
  const isTold = phase === 'told';
  const isRight = guess === verdict;
  return (
    <div className="policy-verdict" role="status">
      {phase === 'rest' && <p className="policy-rest">{live.rest}</p>}
      {isTold && <p>{sentence(setting, report)}</p>}
      {isTold && guess !== null && verdict !== 'silent' && (
        <p className="policy-guessed" data-right={isRight}>
          {isRight ? live.guessed : fill(live.missed, { guess: live.guesses[guess] })}
        </p>
      )}
    </div>
  );
}

function sentence({ file, on }: Setting, report: LabReport | null): string {
  const verdict = verdictOn(report);
  const { says } = live;
  if (verdict === 'refused') {
    return { good: says.refusedGood, altered: says.refusedAltered, updated: says.refusedUpdated }[file];
  }
  if (verdict === 'job') return file === 'updated' && !on.includes('integrity') ? says.unasked : says.job;
  if (verdict === 'free') return says.free;
  if (verdict === 'silent') return fill(says.silent, { seconds: silentAfterMs / 1000 });
  const refused = Object.values(report?.ways ?? {}).filter((end) => end === 'failed').length;
  return fill(says.hindered, { refused });
}
