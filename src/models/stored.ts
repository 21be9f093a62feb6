import { type Sorted, sortedIn } from '#models/consent.ts';
import { type FirstHour, nothingDone, situationOf, whomIn } from '#models/first-hour.ts';
import type { Answer, Answers } from '#models/quiz.ts';

/** What the page keeps on the reader's device, section by section. */
export interface Stored {
  /** Answers to the questions, by question. */
  quiz: Answers;
  /** What the reader guessed, by bench. */
  predictions: Readonly<Record<string, string>>;
  /** The id of the place last read; none before the first visit. */
  reading: string | null;
  /** The ids of the chapters whose end the reader has reached, in that order. */
  read: readonly string[];
  /** The reader's own choice of theme; none where the system's is followed. */
  theme: 'day' | 'night' | null;
  /** The list of the first hour: its situation, its ticks, and whom to tell. */
  firstHour: FirstHour;
  /** What the reader has said of the scenes of consent, by scene. */
  sorted: Sorted;
}

export type Section = keyof Stored;

/** The form in which the sections are kept; a form that cannot be read as this one gets the next number. */
export const storedVersion = 1;

/**
 * One guard for each section: takes whatever was found and returns what of it can be used, or the section's
 * empty state. Never throws.
 */
export const guards: { readonly [S in Section]: (found: unknown) => Stored[S] } = {
  quiz: (found) => entries(found, toAnswer),
  predictions: (found) => entries(found, (value) => (typeof value === 'string' ? value : undefined)),
  reading: (found) => (isId(found) ? found : null),
  read: (found) => [...new Set(Array.isArray(found) ? found.filter(isId) : [])],
  theme: (found) => (found === 'day' || found === 'night' ? found : null),
  firstHour: toFirstHour,
  sorted: sortedIn,
};

/** The sections as kept, if the text is JSON of this version; `undefined` if it belongs to somebody else. */
export function sectionsIn(parsed: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(parsed) && parsed['version'] === storedVersion ? parsed : undefined;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries<T>(found: unknown, read: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => {
      const usable = read(value);
      return usable === undefined ? [] : [[key, usable]];
    }),
  );
}

function toFirstHour(found: unknown): FirstHour {
  if (!isRecord(found)) return nothingDone;
  const { situation, whom, done } = found;
  return {
    situation: isRecord(situation) ? situationOf(situation['device'], situation['place']) : null,
    whom: typeof whom === 'string' ? whomIn(whom) : '',
    done: entries(done, (value) => (Array.isArray(value) ? [...new Set(value.filter(isId))] : undefined)),
  };
}

function toAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { picks, isChecked, wasMissed } = value;
  if (!Array.isArray(picks) || !picks.every((pick) => typeof pick === 'string')) return undefined;
  return { picks, isChecked: isChecked === true, wasMissed: wasMissed === true };
}
