import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import * as blocking from '#schemas/block-list.ts';
import * as charts from '#schemas/charts.ts';
import * as consent from '#schemas/consent.ts';
import * as facts from '#schemas/facts.ts';
import * as hour from '#schemas/first-hour.ts';
import { huntCase } from '#schemas/hunt.ts';
import * as incidents from '#schemas/incidents.ts';
import { leak } from '#schemas/key-race.ts';
import * as page from '#schemas/page.ts';
import * as ways from '#schemas/ways-in.ts';
import { ui } from '#schemas/widgets.ts';

const en = (name: string) => file(`content/en/${name}.yaml`);
const data = (name: string) => file(`content/data/${name}.yaml`);

/** Entries whose order means something: each learns its place, for a collection comes back in the order of its ids. */
const inOrder = (name: string, folder = 'en') =>
  file(`content/${folder}/${name}.yaml`, {
    parser: (text) =>
      Object.fromEntries(
        Object.entries(parse(text) as Record<string, object>).map(([id, entry], place) => [
          id,
          { ...entry, place },
        ]),
      ),
  });
const placed = { place: z.number().int().describe('Its place in the file, counted from 0.') };

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
    schema: facts.lesson,
  }),
  page: defineCollection({ loader: whole('page'), schema: page.page }),
  card: defineCollection({ loader: whole('card'), schema: page.card }),
  scenes: defineCollection({ loader: whole('scenes'), schema: charts.scenes }),
  ui: defineCollection({ loader: glob({ base: 'content/en/ui', pattern: '*.yaml' }), schema: ui }),
  benches: defineCollection({ loader: en('benches'), schema: facts.bench }),
  charts: defineCollection({ loader: en('charts'), schema: charts.chart }),
  glossary: defineCollection({ loader: en('glossary'), schema: facts.term }),
  misconceptions: defineCollection({ loader: en('misconceptions'), schema: facts.misconception }),
  faq: defineCollection({ loader: inOrder('faq'), schema: facts.faq.extend(placed) }),
  quiz: defineCollection({ loader: inOrder('quiz'), schema: facts.question.extend(placed) }),
  sources: defineCollection({ loader: data('sources'), schema: facts.source }),
  points: defineCollection({ loader: data('points'), schema: facts.point }),
  recordings: defineCollection({
    loader: glob({ base: 'content/data/recordings', pattern: '*.json' }),
    schema: facts.recording,
  }),
  tariffs: defineCollection({ loader: data('tariffs'), schema: facts.tariff }),
  keyRace: defineCollection({ loader: data('key-race'), schema: facts.tariff }),
  leaks: defineCollection({ loader: inOrder('leaks'), schema: leak.extend(placed) }),
  hunt: defineCollection({ loader: inOrder('hunt'), schema: huntCase.extend(placed) }),
  vectors: defineCollection({ loader: inOrder('vectors', 'data'), schema: ways.vector.extend(placed) }),
  vectorWords: defineCollection({ loader: en('vectors'), schema: ways.vectorWords }),
  defences: defineCollection({ loader: inOrder('defences', 'data'), schema: ways.defence.extend(placed) }),
  defenceWords: defineCollection({ loader: en('defences'), schema: ways.defenceWords }),
  blockRules: defineCollection({
    loader: inOrder('block-rules', 'data'),
    schema: blocking.blockRule.extend(placed),
  }),
  blockRuleWords: defineCollection({ loader: en('block-rules'), schema: blocking.blockRuleWords }),
  blockRequests: defineCollection({
    loader: inOrder('block-requests', 'data'),
    schema: blocking.blockRequest.extend(placed),
  }),
  blockTools: defineCollection({
    loader: inOrder('block-tools', 'data'),
    schema: blocking.blockTool.extend(placed),
  }),
  blockToolWords: defineCollection({ loader: en('block-tools'), schema: blocking.blockToolWords }),
  blockDodges: defineCollection({
    loader: inOrder('block-dodges', 'data'),
    schema: blocking.blockDodge.extend(placed),
  }),
  incidents: defineCollection({
    loader: inOrder('incidents', 'data'),
    schema: incidents.incident.extend(placed),
  }),
  incidentWords: defineCollection({ loader: en('incidents'), schema: incidents.incidentWords }),
  hourSteps: defineCollection({
    loader: inOrder('first-hour', 'data'),
    schema: hour.hourStep.extend(placed),
  }),
  hourStepWords: defineCollection({ loader: en('first-hour'), schema: hour.hourStepWords }),
  scenesOfConsent: defineCollection({
    loader: inOrder('scenes-of-consent', 'data'),
    schema: consent.sceneOfConsent.extend(placed),
  }),
  consentLaws: defineCollection({
    loader: inOrder('consent-laws', 'data'),
    schema: consent.consentLaw.extend(placed),
  }),
  sceneOfConsentWords: defineCollection({
    loader: en('scenes-of-consent'),
    schema: consent.sceneOfConsentWords,
  }),
};
