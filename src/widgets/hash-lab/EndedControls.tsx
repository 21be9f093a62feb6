import { fill } from '#models/phrase.ts';
import type { RunFormProps } from './RunForm.tsx';

/** Once more on the same terms, or on others. */
export function EndedControls({ lab, data, figures }: RunFormProps) {
  const { words } = data;
  const left = fill(words.left, { seconds: figures.whole(lab.secondsLeft) });
  return (
    <div className="choices">
      <button className="button warm" type="button" onClick={lab.lendAgain}>
        {words.again}
      </button>
      <button
        className="button"
        type="button"
        onClick={() => {
          lab.show('card');
        }}
      >
        {words.dial.title}
      </button>
      <span className="lab-terms">
        {figures.terms(lab.terms)}. {lab.mayLendAgain ? left : words.asksAgain}
      </span>
    </div>
  );
}
