import type { Tariffs } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';

/** What the bench reads, once, from the page itself. */
export interface Calculator {
  readonly words: WhoPaysWords;
  readonly tariffs: Tariffs;
  /** Units of the tariffs, by name. */
  readonly units: Readonly<Record<string, string>>;
  /** What there is to learn. */
  readonly moral: string;
}

/** The bench's place on the page, and in a link. */
export const benchId = 'who-pays';

const dataId = `${benchId}-data`;

/** Where the server's HTML holds the data. */
export const calculatorId = dataId;

/** The data as the server's HTML holds it. Throws where it does not, and then the plain form stays. */
export function readCalculator(): Calculator {
  const text = document.getElementById(dataId)?.textContent;
  if (!text) throw new Error('The data of this bench are not on the page.');
  return JSON.parse(text) as Calculator;
}
