import { dutyLimits, secondsLimits, type Terms } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Slider } from '#ui/Slider.tsx';
import type { Figures } from './figures.ts';
import { KernelDial } from './KernelDial.tsx';
import { firstTerms } from './lab.ts';

/** Less would show nothing. */
const fewestSeconds = 5;

interface DialProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly terms: Terms;
  readonly mostLanes: number;
  /** The kernel can be chosen too. */
  readonly isFull: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** The terms as the reader may set them, from gentle to the most this page allows. */
export function Dial({ words, figures, terms, mostLanes, isFull, onChange }: DialProps) {
  const { dial } = words;
  return (
    <>
      <div className="dial">
        {mostLanes > 1 && (
          <Slider
            label={dial.workers}
            value={terms.lanes}
            least={1}
            greatest={mostLanes}
            step={1}
            words={figures.workers(terms.lanes)}
            onChange={(lanes) => {
              onChange({ ...terms, lanes });
            }}
          />
        )}
        <Slider
          label={dial.share}
          value={Math.round(100 * terms.duty)}
          least={100 * dutyLimits.least}
          greatest={100 * dutyLimits.greatest}
          step={5}
          words={figures.percent(terms.duty)}
          onChange={(percent) => {
            onChange({ ...terms, duty: percent / 100 });
          }}
        />
        <Slider
          label={dial.seconds}
          value={terms.seconds}
          least={fewestSeconds}
          greatest={secondsLimits.greatest}
          step={5}
          words={figures.seconds(terms.seconds)}
          onChange={(seconds) => {
            onChange({ ...terms, seconds });
          }}
        />
        <button
          className="button"
          type="button"
          onClick={() => {
            onChange(firstTerms);
          }}
        >
          {dial.gentle}
        </button>
      </div>
      {isFull && <KernelDial words={words} terms={terms} onChange={onChange} />}
    </>
  );
}
