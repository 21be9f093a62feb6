import { useState, useSyncExternalStore } from 'react';
import { doubleSha256 } from '#browser/digest.ts';
import { lending } from '#browser/lending.ts';
import { serialise, toHex } from '#models/header.ts';
import type { Findings, Run } from '#models/lending.ts';
import { genesisHashHex, practiceHeader } from '#models/practice.ts';
import { later } from './useMachine.ts';
import type { Searches } from './useSearches.ts';
import { luckBits, searchesAtOnce } from './workbench.ts';

/** A search that time cut off: it goes on where it stopped, for dropping it would leave out the long ones. */
interface Cut {
  readonly headerHex: string;
  readonly fromNonce: number;
  readonly tries: number;
}

const noCut = { fromNonce: 0, tries: 0 } as const;
const liveFindings = (): Findings | undefined => lending.state().reading?.findings;
const noFindings = (): undefined => undefined;

/** The third stage: many searches of the same difficulty, and how long each took. */
export function useLuck(searches: Searches) {
  const [lengths, setLengths] = useState<readonly number[]>([]);
  const [cut, setCut] = useState<Cut | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const arriving = useSyncExternalStore(lending.subscribe, liveFindings, noFindings);
  const isSearching = searches.isSearching && searches.part === 'luck';
  const carried = cut ?? noCut;
  const shown = isSearching && arriving !== undefined ? joined(lengths, arriving, carried.tries) : lengths;
  const wanted = searchesAtOnce - (lengths.length % searchesAtOnce);

  const start = async (): Promise<void> => {
    const headerHex = cut?.headerHex ?? (await newHeader());
    searches.ask({
      part: 'luck',
      zeroBits: luckBits,
      quest: { headerHex, fromNonce: carried.fromNonce, wins: wanted },
      onOver: (over) => {
        const findings = over?.reading.findings;
        if (over === null || findings === undefined) return;
        setRun(over);
        setLengths(joined(lengths, findings, carried.tries));
        setCut(over.endedBy === 'found' ? null : cutAt(headerHex, findings, carried));
      },
    });
  };

  return { lengths: shown, all: lengths.length + wanted, isSearching, isCut: cut !== null, run, start };
}

/** Lengths with those of a run, whose first search may have begun in a run before. */
function joined(lengths: readonly number[], { wins }: Findings, triesBefore: number): readonly number[] {
  return [...lengths, ...wins.map(({ tries }, place) => (place === 0 ? triesBefore + tries : tries))];
}

function cutAt(headerHex: string, { wins, pendingTries }: Findings, carried: Omit<Cut, 'headerHex'>): Cut {
  const isFirst = wins.length === 0;
  return {
    headerHex: later(headerHex, wins.length),
    fromNonce: (isFirst ? carried.fromNonce : 0) + pendingTries,
    tries: (isFirst ? carried.tries : 0) + pendingTries,
  };
}

/** A header nobody has searched before. */
async function newHeader(): Promise<string> {
  const words = Array.from(crypto.getRandomValues(new Uint32Array(4))).join(' ');
  return toHex(serialise(await practiceHeader(words, 0, genesisHashHex, doubleSha256)));
}
