import type { Run } from '#models/lending.ts';
import { receiptLines } from '#models/receipt.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { coreSeconds, estimatesOf, type Tariffs } from './estimates.ts';

export interface SlipContents {
  readonly words: HashLabWords;
  readonly tariffs: Tariffs;
  readonly run: Run;
  readonly timeZone: string;
  readonly isRecorded: boolean;
}

/** The lines of a run's slip; a recorded one says so under its title. */
export function linesOf({ words, tariffs, run, timeZone, isRecorded }: SlipContents): string[] {
  const { receipt, recorded, locale, workers, kernels } = words;
  const subtitle = isRecorded ? recorded.subtitle : receipt.subtitle;
  const estimated = tariffs.isOwn === true ? receipt.estimatedOwn : receipt.estimated;
  const estimates = estimatesOf(coreSeconds(run.reading), tariffs);
  return receiptLines(
    run,
    estimates,
    { ...receipt, estimated, subtitle, workers, kernels },
    { locale, timeZone },
  );
}
