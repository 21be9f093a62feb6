import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as schemas from '#schemas';

const en = (name: string) => file(`content/en/${name}.yaml`);
const data = (name: string) => file(`content/data/${name}.yaml`);

/** A file that is one entry, named like the file. */
const whole = (name: string) =>
  file(`content/en/${name}.yaml`, { parser: (text) => ({ [name]: parse(text) as Record<string, unknown> }) });

export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: 'content/en/lessons',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/^\d+-|\.mdx$/g, ''),
    }),
    schema: schemas.lesson,
  }),
  page: defineCollection({ loader: whole('page'), schema: schemas.page }),
  card: defineCollection({ loader: whole('card'), schema: schemas.card }),
  scenes: defineCollection({ loader: whole('scenes'), schema: schemas.scenes }),
  ui: defineCollection({ loader: en('ui'), schema: schemas.ui }),
  benches: defineCollection({ loader: en('benches'), schema: schemas.bench }),
  charts: defineCollection({ loader: en('charts'), schema: schemas.chart }),
  glossary: defineCollection({ loader: en('glossary'), schema: schemas.term }),
  misconceptions: defineCollection({ loader: en('misconceptions'), schema: schemas.misconception }),
  faq: defineCollection({ loader: en('faq'), schema: schemas.faq }),
  quiz: defineCollection({ loader: en('quiz'), schema: schemas.question }),
  sources: defineCollection({ loader: data('sources'), schema: schemas.source }),
  points: defineCollection({ loader: data('points'), schema: schemas.point }),
  recordings: defineCollection({
    loader: glob({ base: 'content/data/recordings', pattern: '*.json' }),
    schema: schemas.recording,
  }),
  tariffs: defineCollection({ loader: data('tariffs'), schema: schemas.tariff }),
};
