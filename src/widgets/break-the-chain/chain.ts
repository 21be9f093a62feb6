import { readPageData } from '#browser/page-data.ts';
import type { BreakChainWords } from '#schemas/break-chain.ts';
import type { ArguedMatrix } from '#schemas/ways-in.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'break-the-chain';

/** Where the server's HTML holds the words of the live form. */
export const chainDataId = `${benchId}-data`;

/** Words of the live form, and what there is to learn. */
export interface ChainWords {
  readonly words: Omit<BreakChainWords, 'poster' | 'plain' | 'argued'>;
  readonly waysIn: string;
}

/** What the live form is made of: words from the page, and the matrix with every reason from its own chunk. */
export interface ChainData extends ChainWords {
  readonly matrix: ArguedMatrix;
}

/** Reads the words from the page and fetches the matrix. Fails where either is missing, and then the plain form stays. */
export async function fetchChain(): Promise<ChainData> {
  const own = readPageData(chainDataId) as ChainWords | null;
  if (own === null) throw new Error('The words of this bench are not on the page.');
  const { default: matrix } = await import('virtual:matrix');
  return { ...own, matrix };
}
