import { readPageData } from '#browser/page-data.ts';
import type { Choices } from '#models/case-address.ts';
import { caseIn } from '#models/case-row.ts';
import { type Case, inOrder, yearOf } from '#models/cases.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';
import { rowWordsOf } from './figures.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'case-explorer';

/** Where the server's HTML holds the words. */
export const explorerDataId = `${benchId}-data`;

/** What the page holds beside its rows. */
export interface ExplorerData {
  readonly words: ExplorerWords;
  /** Short names of the ways in, in the order of the matrix, then of the other ways. */
  readonly ways: Readonly<Record<string, string>>;
}

/** All that the live form knows before a case is opened. */
export interface Explorer extends ExplorerData {
  /** First to last. */
  readonly cases: readonly Case[];
  readonly choices: Choices;
}

/** The address of a case on the page, and of its file on the page of all cases. */
export const placeOfCase = (id: string): string => `case-${id}`;
export const pageOfCase = (id: string): string => `/cases/#${placeOfCase(id)}`;

/** The cases from the table the server wrote. Throws where it cannot be read, and then the table stays. */
export function readExplorer(): Explorer {
  const data = readPageData(explorerDataId) as ExplorerData | null;
  const rows = [...document.querySelectorAll<HTMLElement>(`#${benchId} tr[id]`)];
  if (!data || rows.length === 0) throw new Error('The cases of this bench are not on the page.');
  const words = rowWordsOf(data);
  const cases = inOrder(
    rows.map((row) => {
      const [when = '', name = '', who = '', way = '', number = ''] = [...row.children].map((cell) =>
        cell.textContent.trim(),
      );
      return caseIn(row.id.slice(placeOfCase('').length), { when, name, who, way, number }, words);
    }),
  );
  const used = new Set(cases.flatMap(({ ways }) => ways));
  return {
    ...data,
    cases,
    choices: {
      ways: Object.keys(data.ways).filter((way) => used.has(way)),
      victims: Object.keys(data.words.victims).filter((kind) => cases.some(({ victim }) => victim === kind)),
      years: [...new Set(cases.map(yearOf))].toSorted(),
    },
  };
}
