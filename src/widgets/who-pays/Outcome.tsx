import type { ReactNode } from 'react';
import type { Reckoning } from '#models/reckoning.ts';
import type { Scenario } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';
import { Kind } from '#ui/Reading.tsx';
import type { Figures } from './figures.ts';
import { PayBars } from './PayBars.tsx';

interface OutcomeProps {
  readonly words: WhoPaysWords;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly reckoning: Reckoning;
  /** It changes while the reader watches, so it is spoken. */
  readonly isLive?: boolean;
  /** What goes with this starting point alone. */
  readonly children?: ReactNode;
}

/** Who pays: in a sentence, as two bars on one scale, and in what else it takes. */
export function Outcome({ words, figures, scenario, reckoning, isLive = false, children }: OutcomeProps) {
  const { paid, earned, currency, kwh, carbonKg, batteryWear, coreHours } = reckoning;
  const [before, times, after] = figures.headline(scenario, reckoning);
  const others = [
    { name: words.kwh, value: figures.range(kwh) },
    { name: words.carbon, value: figures.range(carbonKg) },
    batteryWear === null
      ? { name: words.coreHours, value: figures.number(coreHours) }
      : { name: words.wear, value: figures.money(batteryWear, currency) },
  ];
  return (
    <div className="pay-outcome">
      <p className="pay-headline" {...(isLive && { role: 'status' })}>
        {before}
        {times && <b>{times}</b>}
        {after}
      </p>
      <PayBars
        bars={[
          {
            name: words.payers[scenario.start],
            sum: figures.money(paid, currency),
            range: paid,
            kind: 'loss',
          },
          { name: words.thief, sum: figures.money(earned, currency), range: earned, kind: 'gain' },
        ]}
      />
      <p className="pay-scale">
        <Kind isEstimated>{words.estimated}</Kind> {words.scale}
      </p>
      <dl className="pay-others" aria-label={words.readings}>
        {others.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
