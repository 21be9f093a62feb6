import { readPageData } from '#browser/page-data.ts';
import { type Station, stations } from '#models/attack.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import type { RoadStation } from '#ui/Road.tsx';

/** A way in as a reader chooses it, and its real case where the page tells it. */
export interface WayName {
  readonly id: string;
  readonly name: string;
  readonly case: { readonly id: string; readonly name: string } | null;
}

/** What the bench reads, once, from the page itself. The other ways in come in a chunk. */
export interface Chain {
  readonly words: AttackChainWords;
  readonly first: ChainEntry;
  readonly ways: readonly WayName[];
  /** What there is to learn. */
  readonly moral: string;
}

/** The bench's place on the page, and in a link. */
export const benchId = 'attack-chain';

/** Where the server's HTML holds the data. */
export const chainId = `${benchId}-data`;

/** The page with every way in, step by step. */
export const allWays = '/ways-in/';

/** The data as the server's HTML holds it. Throws where it does not, and then the plain form stays. */
export function readChain(): Chain {
  const data = readPageData(chainId);
  if (data === null) throw new Error('The data of this bench are not on the page.');
  return data as Chain;
}

/** What happens at a station of a way in. */
export function stepAt({ facts, words }: Pick<ChainEntry, 'facts' | 'words'>, station: Station) {
  return { ...words.steps[station], ...facts.steps[station] };
}

/** A way in as its road is drawn. */
export function roadOf(entry: Pick<ChainEntry, 'facts' | 'words'>, words: AttackChainWords): RoadStation[] {
  return stations.map((station, place) => {
    const { picture, heat, on } = stepAt(entry, station);
    return { picture, heat, label: on, name: `${String(place + 1)} ${words.stations[station]}` };
  });
}
