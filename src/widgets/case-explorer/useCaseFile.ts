import { useEffect, useState } from 'react';
import years from 'virtual:cases';
import type { CaseMatrix } from '#models/case-defences.ts';
import { type Case, folded, yearOf } from '#models/cases.ts';
import type { CaseFile } from '#schemas/incidents.ts';

/** A case file with what it is judged by, on its way, there, or not to be had. */
export type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly file: CaseFile; readonly matrix: CaseMatrix };

const loading: Fetched = { kind: 'loading' };

async function filesOf(year: string): Promise<CaseFile[]> {
  return (await years[year]?.())?.default ?? [];
}

async function fetched({ id, ...one }: Case): Promise<Fetched> {
  try {
    const [files, matrix] = await Promise.all([filesOf(yearOf(one)), import('virtual:matrix')]);
    const file = files.find((candidate) => candidate.id === id);
    return file ? { kind: 'there', file, matrix: matrix.default } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** The file of the open case, fetched with its year once it is opened. */
export function useCaseFile(one: Case | null): Fetched {
  const [last, setLast] = useState<{ id: string; found: Fetched } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (one) {
      void fetched(one).then((found) => {
        if (isWanted) setLast({ id: one.id, found });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [one]);
  return last && last.id === one?.id ? last.found : loading;
}

/** All stories as they are looked through, once somebody looks for words; and whether some could not be had. */
export function useStories(isWanted: boolean): { stories: ReadonlyMap<string, string>; areAll: boolean } {
  const [found, setFound] = useState<{ stories: ReadonlyMap<string, string>; areAll: boolean }>(nothingYet);
  useEffect(() => {
    let isHere = true;
    if (isWanted) {
      void Promise.allSettled(Object.keys(years).map(filesOf)).then((results) => {
        const files = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
        const areAll = results.every(({ status }) => status === 'fulfilled');
        if (isHere) setFound({ stories: new Map(files.map((file) => [file.id, storyOf(file)])), areAll });
      });
    }
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  return found;
}

const nothingYet = { stories: new Map<string, string>(), areAll: true };

function storyOf({ words: { victim, story, scale, found, outcome, corrected } }: CaseFile): string {
  return folded([victim, ...story, scale, found, outcome, corrected ?? ''].join('\n'));
}
