import { z } from 'astro/zod';
import { id, sentence } from './shapes.ts';

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
  z.strictObject({
    kind: z
      .literal('machines')
      .describe('Rates of machines at two kinds of work, as multiples of one of them.'),
    ...chartWords,
    perWatt: sentence.describe(
      'How many times the special machine is ahead for the same electricity, by work.',
    ),
    columns: columns('row', 'work', 'mark', 'watts', 'date', 'method', 'source').describe(
      'Headings of the table.',
    ),
    unknown: sentence.describe('Instead of a power nobody published.'),
    wattsIs: sentence.describe('A power in {watts}.'),
    works: columns('sha256d', 'randomx').describe('The two kinds of work.'),
    rows: columns('phone', 'laptop', 'desktop', 'card', 'special').describe('Kinds of machine, in order.'),
    ticks: z.array(tick).min(2).describe('The lines of the axis; the first and the last are its ends.'),
    points: z
      .array(
        z.strictObject({
          ...markWords,
          row: z
            .enum(['phone', 'laptop', 'desktop', 'card', 'special'])
            .describe('What kind of machine it is.'),
          work: z.enum(['sha256d', 'randomx']).describe('What it does.'),
          label: sentence.describe('The machine.'),
          mark: sentence.describe('Hashes a second as they stand at the mark.'),
          value: z.number().positive().describe('The same as a number.'),
          watts: z.number().positive().optional().describe('The power it draws meanwhile.'),
        }),
      )
      .min(3)
      .describe('The marks.'),
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
