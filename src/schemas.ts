import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().min(1);

/** A lesson's front matter. Depth, minutes and numbering are computed, never typed. */
export const lesson = z.strictObject({
  title: sentence.describe('The chapter heading.'),
  short: z.string().max(26).describe('The name in the contents, at most 26 characters.'),
  goals: z
    .array(sentence)
    .min(1)
    .max(4)
    .describe('What the reader will be able to do; each starts with a verb.'),
  keep: z
    .array(sentence)
    .min(1)
    .max(4)
    .describe('What to keep: sentences that stay true without the chapter.'),
  questions: z.array(id).max(2).describe('Ids of the questions asked at the end of the chapter.'),
  covers: z
    .record(z.string().regex(/^[SKOD]-\d\d$/), id)
    .describe('Point of the list: id of the passage that teaches it.'),
});

/** A cited work. Readers are linked only to the publisher's own address or a known archive. */
export const source = z.strictObject({
  title: sentence.describe('Title of the original work.'),
  publisher: sentence.describe('Who stands behind it: authors, publisher.'),
  year: z.number().int().min(1990).max(2030).describe('Year of publication, or of the version read.'),
  date: z
    .string()
    .regex(/^\d{4}-\d\d(-\d\d)?$/)
    .optional()
    .describe('ISO date where it is known more exactly.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe("The publisher's own address or a known archive."),
  readIn: sentence
    .optional()
    .describe('The copy, abstract or report in which it was read, if not the original.'),
});

/** A point the guide must teach, with the words its passage must name; `a/b` means either is enough. */
export const point = z.strictObject({
  point: sentence.describe('The point, in one sentence.'),
  words: z
    .array(sentence)
    .min(1)
    .max(6)
    .describe('Words the passage must contain; alternatives divided by a slash.'),
});

/** A term of the glossary. */
export const term = z.strictObject({
  term: sentence.describe('The term as it stands in running prose.'),
  means: sentence.describe('One or two plain sentences.'),
  seeAlso: z.array(id).optional().describe('Ids of related terms.'),
  source: id.optional().describe('Source id, where the explanation states a fact.'),
});

/** A belief many people hold, why it feels true, and what is so. */
export const misconception = z.strictObject({
  claim: sentence.describe('What many people think.'),
  feels: sentence.describe('Why it feels true.'),
  so: sentence.describe('What is so.'),
  sources: z.array(id).min(1).describe('Source ids.'),
});

/** A question readers ask. */
export const faq = z.strictObject({
  question: sentence.describe('As a reader would put it.'),
  answer: z.array(sentence).min(1).describe('Paragraphs of plain text.'),
  sources: z.array(id).describe('Source ids.'),
  seeAlso: id.optional().describe('Id of a passage or chapter that tells more.'),
});

const option = z.strictObject({
  text: sentence.describe('The option.'),
  right: z.boolean().optional().describe('For single and several: whether it is right.'),
  match: sentence.optional().describe('For match: the partner.'),
  feedback: z.string().min(40).describe('Why this option is right, or why it tempts and fails.'),
  misconception: id.optional().describe('The misconception this option is.'),
});

/** A question of the self-check. In `order`, options stand in the right order. */
export const question = z.strictObject({
  chapter: id.describe('Id of the chapter it belongs to.'),
  kind: z.enum(['single', 'several', 'order', 'match']).describe('How it is answered.'),
  stem: sentence.describe('The question.'),
  options: z.record(id, option).describe('Three to five options by id.'),
  explanation: sentence.describe('What the answer teaches.'),
  passage: id.describe('Id of the passage that answers it.'),
});

/** An assumption behind an estimate: a range with its unit, and where it comes from. */
export const tariff = z.union([
  z.strictObject({
    low: z.number().describe('Lower end.'),
    high: z.number().describe('Upper end.'),
    unit: sentence.describe('Unit of both ends.'),
    asOf: z.string().describe('ISO month of the figure.'),
    source: id.describe('Source id.'),
    reason: sentence.optional().describe('How it was derived from the source.'),
  }),
  z.strictObject({
    low: z.number().describe('Lower end.'),
    high: z.number().describe('Upper end.'),
    unit: sentence.describe('Unit of both ends.'),
    assumption: z.literal(true).describe('No source was found: this is our assumption.'),
    reason: sentence.describe('Why this range.'),
  }),
]);

/** A bench as the page places it: its frame's words, its depth, its minutes. */
export const bench = z.strictObject({
  title: sentence.describe('The name on the bench.'),
  try: sentence.describe('One line: what to try.'),
  notice: sentence.describe('One line: what to notice.'),
  depth: z.enum(['line', 'poster']).describe('Open on the line, or resting as a poster.'),
  minutes: z.number().positive().describe('Minutes a reader takes.'),
});

const month = z.string().regex(/^\d{4}(-\d\d)?$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** What every chart says, whatever it draws. */
const chartWords = {
  title: sentence.describe('The finding, as a sentence.'),
  description: sentence.describe('The same for someone who cannot see it.'),
  note: sentence.describe('What the marks mean and do not mean.'),
  axis: sentence.describe('How to read the axis.'),
  dated: sentence.describe('When; {from} and {to} are filled in from the dates of the marks.'),
};

/** What every mark of a chart carries. */
const markWords = {
  date: month.describe('ISO month or year.'),
  method: sentence.describe('What was counted, and how.'),
  source: id.describe('Source id.'),
};

const columns = <T extends string>(...names: T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, sentence])) as Record<T, typeof sentence>);

const tick = z.strictObject({
  at: z.number().positive().describe('A power of ten.'),
  label: sentence.describe('How it is written.'),
});

/** Data of a chart: what it shows, and its marks with their sources. */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('counts').describe('Dated counts, a panel for each unit.'),
    ...chartWords,
    columns: columns('label', 'date', 'method', 'source').describe('Headings of the table.'),
    span: z
      .strictObject({
        label: sentence.describe('What lasted so long.'),
        from: day.describe('ISO day it began.'),
        to: day.describe('ISO day it ended.'),
        says: sentence.describe('The same with its dates, in words.'),
        sources: z.array(id).min(1).describe('Source ids.'),
      })
      .describe('A stretch of time to see the counts against.'),
    panels: z
      .array(
        z.strictObject({
          unit: sentence.describe('The unit its marks share.'),
          title: sentence.describe('What is counted.'),
          costs: z.boolean().describe('Whether what is counted cost somebody: then its marks are warm.'),
          ticks: z.array(tick).min(2).describe('The lines of the axis; the first and the last are its ends.'),
        }),
      )
      .min(1)
      .describe('A panel for each unit.'),
    points: z
      .array(
        z.strictObject({
          ...markWords,
          label: sentence.describe('The count in words.'),
          mark: z.string().max(12).describe('The count as it stands at the mark.'),
          value: z.number().positive().describe('The count, in `unit`.'),
          unit: sentence.describe('The unit of a panel.'),
        }),
      )
      .min(3)
      .describe('The marks; those of one method share a line.'),
  }),
  z.strictObject({
    kind: z.literal('shares').describe('Estimates of one share that differ.'),
    ...chartWords,
    columns: columns('label', 'mark', 'of', 'method', 'source').describe('Headings of the table.'),
    spread: sentence.describe('How many {times} the highest is the lowest.'),
    ticks: z.array(tick).min(2).describe('The lines of the axis; the first and the last are its ends.'),
    points: z
      .array(
        z.strictObject({
          ...markWords,
          label: sentence.describe('Who counted.'),
          mark: sentence.describe('The share as it stands at the mark.'),
          value: z.number().positive().describe('The share, in per cent.'),
          bound: z.literal('upper').optional().describe('The source says only: less than `value`.'),
          of: sentence.describe('The whole of which it is a share.'),
        }),
      )
      .min(3)
      .describe('The marks.'),
  }),
  z.strictObject({
    kind: z.literal('pairs').describe('What a victim paid beside what the criminal gained.'),
    ...chartWords,
    columns: columns('label', 'paid', 'gained', 'times', 'method', 'source').describe(
      'Headings of the table.',
    ),
    paid: sentence.describe('Before what the victim paid.'),
    gained: sentence.describe('Before what the criminal gained.'),
    times: sentence.describe('How many {times} the gain the victim paid.'),
    points: z
      .array(
        z.strictObject({
          ...markWords,
          label: sentence.describe('The case.'),
          victim: z.number().nullable().describe("The victim's cost; null where nobody published it."),
          victimSays: sentence.describe('The same as it stands at the mark.'),
          estimated: z
            .literal(true)
            .optional()
            .describe("The victim's cost is an estimate: its bar is hatched."),
          gain: z.number().nullable().describe("The criminal's gain; null where nobody published it."),
          gainSays: sentence.describe('The same as it stands at the mark.'),
        }),
      )
      .min(3)
      .describe('The cases.'),
  }),
]);

/** One kind of work, asked for in several ways. */
export const scenes = z.strictObject({
  title: sentence.describe('The finding, as a sentence.'),
  description: sentence.describe('The same for someone who cannot see it.'),
  note: sentence.describe('How to read the drawings.'),
  labels: columns('work', 'asked', 'gains', 'pays').describe('What is said of each scene.'),
  scenes: z
    .array(
      z.strictObject({
        id: z.enum(['defence', 'consent', 'theft']).describe('Which of the three it is.'),
        title: sentence.describe('Its name.'),
        work: sentence.describe('What is computed.'),
        asked: sentence.describe('Who was asked.'),
        gains: sentence.describe('Who benefits.'),
        pays: sentence.describe('Who pays.'),
        source: id.describe('Source id.'),
      }),
    )
    .length(3)
    .describe('The scenes, side by side.'),
});

const words = z.strictObject;

/** The page's own furniture: every word that is neither a lesson nor a widget. Braces mark what is filled in. */
export const page = words({
  title: sentence,
  name: sentence,
  lead: sentence,
  description: z.string().max(160),
  hotNow: sentence,
  skip: sentence,
  contents: sentence,
  continueAt: sentence,
  theme: words({ night: sentence }),
  heroDescription: sentence,
  promise: words({
    title: sentence,
    intro: sentence,
    rules: z.array(words({ rule: sentence, why: sentence })).length(6),
  }),
  teachers: words({ title: sentence, body: z.array(sentence) }),
  noAdvice: words({ title: sentence, body: sentence }),
  licence: sentence,
  sourcesTitle: sentence,
  sourcesIntro: sentence,
  glossaryTitle: sentence,
  glossaryIntro: sentence,
  sourceMark: sentence,
  readInCopy: sentence,
  stop: sentence,
  start: sentence,
  contentsRead: sentence,
  chapter: words({
    label: sentence,
    minutes: sentence,
    benches: sentence,
    goals: sentence,
    keep: sentence,
  }),
  misconception: words({ label: sentence, claim: sentence, feels: sentence, so: sentence }),
  figure: sentence,
  figureSources: sentence,
  table: sentence,
  bench: words({ minutes: sentence, try: sentence, open: sentence }),
  inSources: sentence,
  inGlossary: sentence,
  backTo: sentence,
  cardPrint: sentence,
  seeAlso: sentence,
  readMore: sentence,
  lending: words({
    idle: sentence,
    starting: sentence,
    stopping: sentence,
    half: sentence,
    whole: sentence,
    part: sentence,
    several: sentence,
    severalWhole: sentence,
    ofAll: sentence,
    left: sentence,
  }),
});

/** The takeaway card that prints alone. */
export const card = words({
  title: sentence,
  lead: sentence,
  signsTitle: sentence,
  signs: z.array(words({ sign: sentence, detail: sentence })).length(5),
  stepsTitle: sentence,
  steps: z.array(words({ step: sentence, detail: sentence })).length(5),
  foot: sentence,
});

/** Sentences under these names. */
const sentences = <Name extends string>(...names: Name[]) =>
  words(Object.fromEntries(names.map((name) => [name, sentence])) as Record<Name, typeof sentence>);

/** A reading, what it is, and how it is known. */
const explained = sentences('name', 'what');

const stopReasons = sentences(
  'pressed',
  'escape',
  'hidden',
  'left',
  'battery',
  'time',
  'lost',
  'replaced',
  'slept',
);

const hashLab = words({
  widget: z.literal('hash-lab'),
  locale: sentence.describe('Language tag for figures and dates.'),
  plain: sentences('needs', 'table', 'receipt', 'poster', 'posterGentle', 'posterMost'),
  recorded: sentences(
    'label',
    'where',
    'play',
    'pause',
    'skip',
    'again',
    'playing',
    'paused',
    'finished',
    'notice',
    'subtitle',
  ),
  rest: sentences('start', 'recorded', 'nothing'),
  card: sentences(
    'title',
    'work',
    'workIs',
    'workers',
    'share',
    'shareIs',
    'shareHalf',
    'shareFull',
    'time',
    'timeIs',
    'energy',
    'energyIs',
    'sent',
    'sentIs',
    'kept',
    'keptIs',
    'budget',
    'stops',
    'start',
    'decline',
  ),
  dial: sentences('title', 'workers', 'share', 'shareNow', 'seconds', 'gentle', 'percent', 'secondsIs'),
  workers: z.record(z.string(), sentence).describe('By plural category.'),
  terms: sentence,
  readings: sentences(
    'title',
    'hashes',
    'cpuTime',
    'lateness',
    'measured',
    'estimated',
    'step',
    'best',
    'bestIs',
    'noBest',
    'secondsIs',
    'millisecondsIs',
    'perSecondIs',
    'percentIs',
    'spreadIs',
    'none',
    'untold',
    'atEnd',
  ),
  chart: sentences('share', 'rate', 'lateness', 'described', 'second', 'table', 'more'),
  all: words({
    title: sentence,
    what: sentence,
    about: sentence,
    rows: words({
      hashes: explained,
      rate: explained,
      best: explained,
      coreSeconds: explained,
      oneCore: explained,
      machine: explained,
      lateness: explained,
      frames: explained,
      pressure: explained,
      energy: explained,
      requests: explained,
      workersLeft: explained,
      stopTime: explained,
    }),
    pressures: sentences('nominal', 'fair', 'serious', 'critical'),
  }),
  status: words({ starting: sentence, running: sentence, stopping: sentence, ended: stopReasons }),
  lost: sentences('title', 'body'),
  stop: sentence,
  again: sentence,
  left: sentence,
  asksAgain: sentence,
  noticeLabel: sentence,
  notice: sentences('unfelt', 'smooth', 'slight', 'felt', 'short'),
  refusal: sentences('busy', 'takeOver', 'battery', 'insist', 'hidden', 'unavailable', 'notNow', 'retry'),
  receipt: words({
    title: sentence,
    subtitle: sentence,
    terms: sentence,
    endedBy: stopReasons,
    measured: sentence,
    hashes: sentence,
    cpuTime: sentence,
    cpuSeconds: sentence,
    estimated: sentence,
    energy: sentence,
    joules: sentence,
    youPaid: sentence,
    thiefEarns: sentence,
    cents: sentence,
    requests: sentence,
    workersLeft: sentence,
    name: sentence,
    print: sentence,
    copy: sentence,
    copied: sentence,
    selected: sentence,
  }),
  how: words({
    title: sentence,
    measured: sentence,
    estimated: sentence,
    assumption: sentence,
    tariffs: sentences('wattsPerBusyCore', 'eurPerKwh', 'thiefEurPerCoreHour'),
    between: sentence,
    asOf: sentence,
  }),
});

/** Words of a question, wherever it is asked. */
const questionWords = words({
  widget: z.literal('question'),
  answer: sentence.describe('Opens the answer where there is no script.'),
  passage: sentence.describe('Leads to the passage that answers the question.'),
  hints: words({ single: sentence, several: sentence, order: sentence, match: sentence }),
  check: sentence,
  checked: sentence,
  again: sentence,
  notReady: sentence.describe('Check was pressed before anything was chosen.'),
  yes: sentence.describe('The verdict on a right answer.'),
  notQuite: sentence.describe('The verdict on any other answer.'),
  right: sentence.describe('Beside an option that is right, or a step in its place.'),
  chosen: sentence.describe('Beside an option that was chosen and is not right.'),
  leftOut: sentence.describe('Beside an option that is right and was not chosen.'),
  belongs: sentence.describe('Beside a step out of its {place}.'),
  up: sentence.describe('Moves {option} one place up.'),
  down: sentence.describe('Moves {option} one place down.'),
  moved: sentence.describe('Says that {option} is now at {place} of {all}.'),
  partner: sentence.describe('Asks for the partner of {option}.'),
  noPartner: sentence.describe('No partner chosen yet.'),
  lettered: sentence.describe('A {partner} with its {letter}.'),
  readAgain: sentence.describe('Leads to the passage called {title}.'),
  others: sentence.describe('Opens the feedback on the other options.'),
});

const selfCheckWords = words({
  widget: z.literal('self-check'),
  title: sentence,
  intro: sentence.describe('How many questions there are in {all}, and that none must be answered.'),
  soFar: sentence.describe('How many of {all} are {checked}, and how many of those {right}.'),
  count: sentence.describe('How many questions a chapter has: {all}.'),
  asked: sentence.describe('Leads to the question at the end of chapter {number}.'),
  right: sentence.describe('How many of a chapter are right: {count}.'),
  missed: sentence.describe('How many were missed: {count}.'),
  open: sentence.describe('How many are open: {count}.'),
  readAgain: sentence.describe('Before the passages to read again.'),
  start: sentence,
  goOn: sentence.describe('Goes to the first open question.'),
  retry: sentence.describe('Asks the {count} missed questions again.'),
  progress: sentence.describe('Which question of how many: {place} of {all}.'),
  chapter: sentence.describe('The chapter a question belongs to: {number}, {title}.'),
  leave: sentence.describe('Back to the list of chapters.'),
  back: sentence,
  next: sentence,
  finish: sentence.describe('After the last question.'),
  clear: sentence,
  clearAsk: sentence.describe('Asks whether everything kept should go, and says what that is.'),
  clearYes: sentence,
  clearNo: sentence,
  cleared: sentence,
  notKept: sentence.describe('The browser keeps nothing for this page.'),
});

/** Words of the widgets, by widget; `widget` tells which shape an entry has. */
export const ui = z.discriminatedUnion('widget', [
  hashLab,
  questionWords,
  selfCheckWords,
  words({
    widget: z.literal('chapter-question'),
    title: sentence.describe('The heading of the questions at the end of a chapter.'),
    notKept: sentence.describe('The browser keeps nothing for this page.'),
  }),
]);

/** A recorded run; models/recording.ts knows its shape. */
export const recording = z.record(z.string(), z.unknown());

export type HashLabWords = z.infer<typeof hashLab>;
export type SelfCheckWords = Omit<z.infer<typeof selfCheckWords>, 'widget'>;
export type QuestionWords = Omit<z.infer<typeof questionWords>, 'widget'>;
