import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

/** Words of the bench that plays an attack, from the criminal to the wallet. */
export const attackChain = words({
  widget: z.literal('attack-chain'),
  origin: sentence.describe('Where the road begins.'),
  stations: sentences('lure', 'door', 'code', 'machine', 'pool', 'wallet'),
  progress: sentence.describe('Which {number} of {all} a step is, and the {name} of its station.'),
  acts: sentence.describe('Who acts, {who}, and {on} what.'),
  heat: sentence.describe('The step {heat} of the heat scale at this station.'),
  cold: sentence.describe('Nothing computes here yet.'),
  noticeable: sentence,
  left: sentence,
  notice: sentence.describe('The label before what there is to learn.'),
  takes: sentence.describe('Before the reason why it takes as much as it does.'),
  case: sentence.describe('Leads to the real case of this way in.'),
  framework: sentence.describe('The name of the catalogue of techniques.'),
  techniques: sentence.describe('The {arrival} techniques, and {goal}, the one for the goal.'),
  onlyGoal: sentence.describe('No technique of arriving fits; {goal} is the one for the goal.'),
  and: sentence.describe('Between two techniques.'),
  sources: sentence,
  plain: words({
    intro: sentence.describe('What the list without script shows: the {way}.'),
    all: sentence.describe('Leads to all {count} ways in.'),
  }),
  live: words({
    choose: sentence,
    controls: sentence.describe('Names the group of controls.'),
    back: sentence,
    step: sentence,
    play: sentence,
    pause: sentence,
    again: sentence,
    keys: sentence.describe('That the arrow keys step too.'),
    jumps: sentence.describe('Names the row of stations.'),
    jump: sentence.describe('A station to go to: its {number}, {name} and what is acted {on}.'),
    source: sentence.describe('A source: {publisher} and {date}, around its title.'),
    copy: sentence.describe('Where the source was read: {place}.'),
    fetching: sentence,
    lost: sentence.describe('The way in could not be fetched.'),
    lostLink: sentence.describe('Leads to the page of all ways in.'),
    broken: sentence.describe('The link named what is not there.'),
  }),
});

export type AttackChainWords = z.infer<typeof attackChain>;
