import type { Range } from './cost.ts';
import type { RaceLegs, Run, StopReason } from './lending.ts';

/** Columns of a till slip. */
export const receiptColumns = 32;

/** Every word on the slip, from the language file. `{count}` and the like are filled in. */
export interface ReceiptWords {
  readonly title: string;
  readonly subtitle: string;
  /** By the plural categories of the language: `one`, `other` and so on. */
  readonly workers: Readonly<Record<string, string>>;
  /** The terms in one line, such as `{workers} · {duty} % · {seconds} s`. */
  readonly terms: string;
  readonly endedBy: Readonly<Record<StopReason, string>>;
  readonly kernel: string;
  /** By the names of the kernels; one that is not among them is printed as it is called. */
  readonly kernels: Readonly<Record<string, string>>;
  readonly measured: string;
  readonly ranFor: string;
  readonly hashes: string;
  /** Of a race: the two counts, each by its kind of work. */
  readonly legs?: Readonly<Record<keyof RaceLegs, string>>;
  readonly best: string;
  /** Such as `{bits} zero bits`. */
  readonly zeroBits: string;
  readonly cpuTime: string;
  /** Such as `{seconds} s`. */
  readonly cpuSeconds: string;
  readonly estimated: string;
  readonly energy: string;
  /** Such as `{range} J`. */
  readonly joules: string;
  readonly youPaid: string;
  readonly thiefEarns: string;
  /** Such as `{range} ct`. */
  readonly cents: string;
  readonly requests: string;
  readonly workersLeft: string;
}

/** What the run is estimated to have cost; null leaves the line out. */
export interface ReceiptEstimates {
  readonly energyJoules: Range | null;
  readonly paidCents: Range | null;
  readonly gainCents: Range | null;
}

/** A language tag and an IANA time zone: the reader's own, so arguments. */
export interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

/** The slip of a finished run: lines of exactly 32 columns each. */
export function receiptLines(
  run: Run,
  estimates: ReceiptEstimates,
  words: ReceiptWords,
  place: Place,
): string[] {
  const rule = '-'.repeat(receiptColumns);
  const whole = new Intl.NumberFormat(place.locale, { maximumFractionDigits: 0 });
  const hundredths = new Intl.NumberFormat(place.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const { reading } = run;
  const seconds = (ms: number): string => fill(words.cpuSeconds, { seconds: hundredths.format(ms / 1000) });
  const estimate = (label: string, pattern: string, value: Range | null): string[] =>
    value === null ? [] : pair(label, fill(pattern, { range: rangeWords(value, place.locale) }));
  return [
    ...centred(words.title),
    ...centred(words.subtitle),
    rule,
    ...pair(...dateAndTime(run.startedAt, place)),
    ...wrapped(termsLine(run, words, place)),
    ...pair(words.kernel, words.kernels[run.kernel] ?? run.kernel),
    ...wrapped(words.endedBy[run.endedBy]),
    ...wrapped(words.measured),
    ...pair(words.ranFor, seconds(reading.elapsedMs)),
    ...counts(run, words).flatMap(([label, count]) => pair(label, whole.format(count))),
    ...(reading.share === null
      ? []
      : pair(words.best, fill(words.zeroBits, { bits: whole.format(reading.share.zeroBits) }))),
    ...pair(words.cpuTime, seconds(reading.busyMs)),
    ...(Object.values(estimates).every((value) => value === null) ? [] : wrapped(words.estimated)),
    ...estimate(words.energy, words.joules, estimates.energyJoules),
    ...estimate(words.youPaid, words.cents, estimates.paidCents),
    ...estimate(words.thiefEarns, words.cents, estimates.gainCents),
    rule,
    ...pair(words.requests, whole.format(run.requests.page.length + run.requests.workers.length)),
    ...pair(words.workersLeft, whole.format(run.workersLeft)),
  ];
}

/** What was hashed: one count, or in a race one for each kind of work. */
function counts({ reading: { hashes, legs } }: Run, words: ReceiptWords): [label: string, count: number][] {
  if (legs === undefined || words.legs === undefined) return [[words.hashes, hashes]];
  return [
    [words.legs.short, legs.short.hashes],
    [words.legs.memoryHard, legs.memoryHard.hashes],
  ];
}

/** The day a run began, as file names have it: year, month and day, in the reader's own time zone. */
export function dayOf(run: Pick<Run, 'startedAt'>, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(new Date(run.startedAt));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    day.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * Both ends of an estimate, each with one significant figure, or two where the first is a 1: an error of
 * a quarter at most, and no more precision than an estimate has. One figure where both ends read alike.
 */
export function rangeWords({ low, high }: Range, locale: string): string {
  const from = significant(low, locale);
  const to = significant(high, locale);
  return from === to ? from : `${from}-${to}`;
}

function significant(value: number, locale: string): string {
  const oneDigit = Number(value.toPrecision(1));
  const isLeadingOne = Number(value.toExponential().charAt(0)) === 1;
  return (isLeadingOne ? Number(value.toPrecision(2)) : oneDigit).toLocaleString(locale, {
    maximumFractionDigits: 20,
    maximumSignificantDigits: 2,
  });
}

function termsLine(run: Run, words: ReceiptWords, { locale }: Place): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const { lanes, duty, seconds } = run.terms;
  const form = new Intl.PluralRules(locale).select(lanes);
  return fill(words.terms, {
    workers: fill(words.workers[form] ?? words.workers.other ?? '{count}', {
      count: number.format(lanes),
    }),
    duty: number.format(100 * duty),
    seconds: number.format(seconds),
  });
}

function dateAndTime(iso: string, { locale, timeZone }: Place): [date: string, time: string] {
  const moment = new Date(iso);
  const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone } as const;
  return [
    new Intl.DateTimeFormat(locale, date).format(moment).toLocaleUpperCase(locale),
    new Intl.DateTimeFormat(locale, time).format(moment),
  ];
}

/** A pattern with its `{names}` replaced. A name it does not know stays, so that a slip of the pen is seen. */
function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Label at the left edge, value at the right; on lines of their own where both do not fit in one. */
function pair(label: string, value: string): string[] {
  const gap = receiptColumns - columns(label) - columns(value);
  if (gap >= 1) return [label + ' '.repeat(gap) + value];
  return [...wrapped(label), ...wrapped(value).map((line) => line.trimEnd().padStart(receiptColumns))];
}

function centred(text: string): string[] {
  return wrapped(text).map((line) => {
    const words = line.trimEnd();
    const before = Math.floor((receiptColumns - columns(words)) / 2);
    return padded(' '.repeat(before) + words);
  });
}

/** Text broken between words; a word longer than the slip is cut. Empty text has no line. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    if (line !== '' && columns(line) + 1 + columns(word) > receiptColumns) {
      lines.push(padded(line));
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, padded(line)];
}

function pieces(word: string): string[] {
  const characters = Array.from(word);
  const count = Math.ceil(characters.length / receiptColumns);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * receiptColumns, (index + 1) * receiptColumns).join(''),
  );
}

function columns(text: string): number {
  return Array.from(text).length;
}

function padded(line: string): string {
  return line + ' '.repeat(Math.max(0, receiptColumns - columns(line)));
}
