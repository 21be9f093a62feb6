import { budgets } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import { Slider } from '#ui/Slider.tsx';
import type { ChainWords } from './chain.ts';

interface BudgetProps {
  readonly words: ChainWords['words'];
  readonly budget: number;
  readonly effort: number;
  /** By how much the set is over, in words; empty where it is not. */
  readonly tooMuch: string;
  readonly onChange: (budget: number) => void;
}

/** How much effort there is, and how much of it is spent: a square for every point. */
export function Budget({ words: { live }, budget, effort, tooMuch, onChange }: BudgetProps) {
  return (
    <div className="chain-budget">
      <Slider
        label={live.budget}
        value={budget}
        least={budgets.least}
        greatest={budgets.most}
        step={1}
        words={fill(live.points, { budget })}
        onChange={onChange}
      />
      <p className="chain-spent">
        <span className="chain-purse" aria-hidden="true">
          {Array.from({ length: Math.max(budget, effort) }, (_, place) => (
            <i
              key={place}
              data-spent={place < effort || undefined}
              data-over={place >= budget || undefined}
            />
          ))}
        </span>
        {fill(live.spent, { effort, budget })}
      </p>
      <p className="chain-over" role="status">
        {tooMuch}
      </p>
    </div>
  );
}
