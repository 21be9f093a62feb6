import { gentleTerms, type Terms } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { PublishedTariffs } from './estimates.ts';
import type { PackedRun } from './playback.ts';

/** What every hash lab of the page reads, once, from the page itself. */
export interface LabData {
  readonly words: HashLabWords;
  readonly tariffs: PublishedTariffs;
  readonly recording: { readonly run: PackedRun; readonly where: string };
}

export const labDataId = 'hash-lab-data';

/** The data as the server's HTML holds it; null where it does not, and then the plain form stays. */
export function readLabData(): LabData | null {
  const text = document.getElementById(labDataId)?.textContent;
  return text ? (JSON.parse(text) as LabData) : null;
}

/** What the reader is asked for first, and may come back to: gentle, and the slow-down of their own work measured. */
export const firstTerms: Terms = { ...gentleTerms, measures: true };

/** Seconds of lending that one yes covers, while the reader stays at the bench. */
export const budgetSeconds = 60;
