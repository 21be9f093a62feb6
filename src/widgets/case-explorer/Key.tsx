import { countSteps } from '#models/case-plot.ts';
import type { ScaleKind } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';

interface KeyProps {
  readonly words: ExplorerWords;
  readonly by: ScaleKind;
}

/** What sizes and colours mean. */
export function Key({ words: { live, kinds }, by }: KeyProps) {
  return (
    <div className="cases-key">
      <p className="cases-small">{fill(live.key, { by: kinds[by].by })}</p>
      <p className="cases-key-item">
        <span className="case-mark" data-step="0" />
        {live.hollow}
      </p>
      <ul>
        {countSteps.map((step) => (
          <li className="cases-key-item" key={step}>
            <span className="case-mark" data-step={step} />
            {live.steps[step]}
          </li>
        ))}
      </ul>
    </div>
  );
}
