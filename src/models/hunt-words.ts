import type { HuntCase, SuspectWords } from '#schemas/hunt.ts';
import { fill } from './phrase.ts';
import type { Row, Suspect } from './suspects.ts';

/** What a suspect is called. Throws where content does not know it. */
export function nameOf(words: HuntCase, { id, name, values }: Suspect): string {
  const { names, name: only } = wordsOf(words, id);
  return fill(names?.[name % names.length] ?? only ?? id, values);
}

/** What it is called in one row. */
export function rowName(words: HuntCase, suspect: Suspect, { say }: Row): string {
  const own = say === undefined ? undefined : wordsOf(words, suspect.id).rows?.[say];
  return own === undefined ? nameOf(words, suspect) : fill(own, suspect.values);
}

/** What is known of it; nothing where the fact is a graph, which the bench puts into words by itself. */
export function factWords(words: HuntCase, { id, values }: Suspect, fact: string): string | undefined {
  const found = wordsOf(words, id).facts[fact];
  return found === undefined ? undefined : fill(found, values);
}

/** What stands in a column of words; a row with a name of its own may have words of its own there too. */
export function cellWords(words: HuntCase, { id, values }: Suspect, column: string, { say }: Row): string {
  const { cells = {} } = wordsOf(words, id);
  return fill(cells[`${column}-${say ?? ''}`] ?? cells[column] ?? '', values);
}

/** What it turns out to be. */
export function verdictWords(words: HuntCase, { id }: Suspect): string {
  return wordsOf(words, id).verdict;
}

function wordsOf({ suspects }: HuntCase, id: string): SuspectWords {
  const found = suspects[id];
  if (!found) throw new Error(`content/en/hunt.yaml lacks ${id}.`);
  return found;
}
