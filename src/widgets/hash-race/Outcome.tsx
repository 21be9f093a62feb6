import type { Ref } from 'react';
import { energyJoules, priceOfEnergy, scaled } from '#models/cost.ts';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { ratioOf } from '#models/race.ts';
import { receiptLines } from '#models/receipt.ts';
import { Appear } from '#ui/Appear.tsx';
import { Slip } from '#ui/Slip.tsx';
import type { Figures } from './figures.ts';
import { none, type RaceData } from './race.ts';

interface OutcomeProps {
  readonly data: RaceData;
  readonly figures: Figures;
  readonly run: Run;
  readonly ref: Ref<HTMLParagraphElement>;
}

const centsPerEuro = 100;

/** What a race leaves behind: what it came to, and its receipt. */
export function Outcome({ data, figures, run, ref }: OutcomeProps) {
  const { words, lab, tariffs } = data;
  const ratio = ratioOf(run.reading.legs ?? none);
  const joules = energyJoules(run.reading.busyMs / 1000, tariffs.wattsPerBusyCore);
  const estimates = {
    energyJoules: joules,
    paidCents: scaled(priceOfEnergy(joules, tariffs.eurPerKwh), centsPerEuro),
    gainCents: null,
  };
  const slip = { ...lab.receipt, workers: lab.workers, kernels: lab.kernels, legs: words.slip };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <Appear className="stage kinds-outcome">
      <p className="kinds-finding" tabIndex={-1} ref={ref}>
        {ratio === null ? words.untold : fill(words.finding, { ratio: figures.spoken(ratio) })}
      </p>
      <Slip
        lines={receiptLines(run, estimates, slip, { locale: lab.locale, timeZone })}
        label={lab.receipt.name}
        isPrinting
      />
    </Appear>
  );
}
