import { dutyLimits, type Terms } from '#models/lending.ts';
import { Slider } from '#ui/Slider.tsx';
import { StopButton } from '#ui/StopButton.tsx';
import { kernelWords } from './kernel-words.ts';
import type { RunFormProps } from './RunForm.tsx';

interface RunControlsProps extends RunFormProps {
  readonly terms: Terms;
  readonly onFocusLost: () => void;
}

/** Stop, a pause for the picture, and in the full bench the dial that the run follows. */
export function RunControls({ lab, data, isFull, figures, terms, onFocusLost }: RunControlsProps) {
  const { words } = data;
  return (
    <div className="choices">
      <StopButton
        label={words.stop}
        isStopping={lab.state.phase === 'stopping'}
        onStop={lab.stop}
        onFocusLost={onFocusLost}
      />
      <button
        className="button"
        type="button"
        onClick={() => {
          lab.hold(!lab.state.isStill);
        }}
      >
        {lab.state.isStill ? words.picture.resume : words.picture.pause}
      </button>
      <span className="lab-terms">
        {[figures.terms(terms), ...kernelWords(words, terms.kernel, lab.state.kernel)].join(' · ')}
      </span>
      {isFull && (
        <Slider
          label={words.dial.shareNow}
          value={Math.round(100 * terms.duty)}
          least={100 * dutyLimits.least}
          greatest={100 * dutyLimits.greatest}
          step={5}
          words={figures.percent(terms.duty)}
          onChange={(percent) => {
            lab.throttle(percent / 100);
          }}
        />
      )}
    </div>
  );
}
