import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

const protection = words({
  name: sentence.describe('Its name; may hold a figure in braces.'),
  does: sentence.describe('When it acts and what it does; may hold a figure in braces.'),
  more: sentence.describe('The words of the link to the passage.'),
  passage: id.describe('Id of the passage that teaches it.'),
});
const act = words({ name: sentence, says: sentence.describe('What it does, and does not.') });

/** Words of the bench that races a leaked key. */
export const keyRace = words({
  widget: z.literal('key-race'),
  locale: sentence.describe('Language tag for figures.'),
  units: sentences('seconds', 'minutes', 'hours', 'days'),
  range: sentence,
  orNever: sentence.describe('A time from {low} on, or never.'),
  money: sentence,
  upTo: sentence.describe('A sum that may be nothing.'),
  nothing: sentence,
  poster: sentence.describe('The resting picture in words.'),
  posterMarks: sentences('pushed', 'found', 'machine', 'night', 'days'),
  findings: words({
    bare: sentence.describe('Nothing is set up.'),
    stopped: sentence.describe('A protection keeps every machine from starting.'),
    early: sentence.describe('The reaction came before the first machine.'),
    less: sentence.describe('What is set up makes it cheaper.'),
    same: sentence.describe('What is set up changes nothing.'),
    counting: sentence.describe('Machines still run where the race is no longer followed.'),
  }),
  stops: sentences('push', 'allow', 'least', 'oidc'),
  protections: words({
    title: sentence,
    push: protection,
    allow: protection,
    least: protection,
    oidc: protection,
    quota: protection,
    separate: protection,
    alert: protection,
    rotation: protection,
  }),
  form: sentences('known'),
  reaction: sentences('title', 'once', 'five', 'hour', 'night', 'weekend', 'days', 'month', 'daysNote'),
  acts: words({ title: sentence, clear: act, revoke: act, rotate: act, commit: act }),
  picture: sentences('name', 'key', 'machines', 'dollars', 'without', 'with', 'axes'),
  moments: sentences(
    'pushed',
    'found',
    'machine',
    'whole',
    'blocked',
    'refused',
    'denied',
    'expired',
    'limited',
    'alerted',
    'replaced',
    'cleared',
    'revoked',
    'waited',
    'deleted',
  ),
  play: sentences('play', 'pause', 'again', 'back', 'on', 'clock', 'reading', 'beside'),
  table: sentences('title', 'when', 'with', 'without', 'act'),
  plain: sentences('needs', 'bare', 'ready', 'wrong'),
  assumptions: words({
    title: sentence,
    intro: sentence,
    assumption: sentence,
    asOf: sentence,
    names: z.record(z.string(), sentence).describe('By the name of the figure.'),
    quarantine: sentence,
    context: sentence,
  }),
  share: words({
    make: sentence,
    made: sentence,
    madeHere: sentence.describe('The browser did not let the page copy.'),
    reset: sentence,
    wasReset: sentence,
    broken: sentence.describe('The link held something that cannot be used.'),
  }),
  notice: sentence,
  leaks: sentences(
    'title',
    'intro',
    'file',
    'line',
    'fix',
    'yes',
    'notQuite',
    'checkLine',
    'checkFix',
    'score',
    'leak',
    'right',
  ),
});

export type KeyRaceWords = z.infer<typeof keyRace>;

const fix = words({
  text: sentence.describe('What could be done.'),
  feedback: z.string().min(40).describe('Why it is right, or why it tempts and fails.'),
});

/** A small file with one leak: find the line, choose the fix. Every key in it is made up. */
export const leak = words({
  name: sentence.describe('The name of the file.'),
  leak: z.number().int().positive().describe('The line that leaks, counted from 1.'),
  lines: z
    .array(
      words({
        code: sentence.describe('The line as it stands.'),
        why: z.string().min(20).describe('Why it leaks, or why it does not.'),
      }),
    )
    .min(4)
    .max(8)
    .describe('All lines, first to last.'),
  right: fix.describe('What comes first.'),
  rightAt: z
    .number()
    .int()
    .min(0)
    .max(3)
    .describe('Where the right fix stands among the four, counted from 0.'),
  wrong: z.array(fix).length(3).describe('What tempts and fails.'),
});

export type Leak = z.infer<typeof leak>;

/** What the bench fetches once it is opened. */
export interface KeyRaceChunk {
  readonly words: KeyRaceWords;
  readonly figures: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
  readonly leaks: readonly (Leak & { readonly id: string })[];
  readonly moral: string;
}
