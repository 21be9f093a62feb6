import {
  type Act,
  acts,
  protections,
  type Protection,
  type Reaction,
  reactionOrder,
  type Setup,
} from './key-race.ts';

/** Nothing set up, and somebody who reacts after a night and then does the right thing. */
export const firstSetup = {
  protections: [],
  reaction: 'night',
  act: 'clear',
  isKnownForm: true,
} as const satisfies Setup;

/** What a link says of a setup: all that differs from the first. */
export function toLink({ protections: set, reaction, act, isKnownForm }: Setup): Record<string, string> {
  return {
    ...(set.length > 0 ? { with: protections.filter((one) => set.includes(one)).join(',') } : {}),
    react: reaction,
    ...(act === firstSetup.act ? {} : { do: act }),
    ...(isKnownForm ? {} : { form: 'own' }),
  };
}

/** The setup of a link; null where any of it cannot be used. */
export function fromLink(values: Readonly<Record<string, string>>): Setup | null {
  const {
    with: list = '',
    react = firstSetup.reaction,
    do: act = firstSetup.act,
    form = 'known',
    ...rest
  } = values;
  const named = list === '' ? [] : list.split(',');
  const isUsable =
    Object.keys(rest).length === 0 &&
    named.every(isProtection) &&
    isReaction(react) &&
    isAct(act) &&
    (form === 'known' || form === 'own');
  if (!isUsable) return null;
  return {
    protections: protections.filter((one) => named.includes(one)),
    reaction: react,
    act,
    isKnownForm: form === 'known',
  };
}

function isProtection(name: string): name is Protection {
  return protections.some((one) => one === name);
}

function isReaction(name: string): name is Reaction {
  return reactionOrder.some((one) => one === name);
}

function isAct(name: string): name is Act {
  return acts.some((one) => one === name);
}
