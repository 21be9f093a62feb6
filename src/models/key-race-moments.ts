import { type Course, endSeconds, type Race } from './key-race.ts';

export const momentKinds = [
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
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** Something that happens, between two seconds after the push; `high` is null where it may never happen. */
export interface Moment {
  readonly kind: MomentKind;
  readonly side: 'attacker' | 'defender';
  readonly at: { readonly low: number; readonly high: number | null };
}

const actKinds = { clear: 'cleared', revoke: 'revoked', rotate: 'waited', commit: 'deleted' } as const;

/** All that happens before the race is no longer followed, in order of time. */
export function moments(race: Race): readonly Moment[] {
  const { setup, mild, worst } = race;
  const { protections: set, act } = setup;
  const pushed = moment('pushed', 'attacker', 0, 0);
  if (mild.keyEnds === 0) return [pushed, moment('blocked', 'defender', 0, 0)];
  const gate = (['allow', 'least'] as const).find((one) => set.includes(one));
  const happened = (kind: MomentKind, side: Moment['side'], of: (one: Course) => number): Moment[] => {
    const [one, other] = [of(mild), of(worst)];
    const low = Math.min(one, other);
    return low > endSeconds ? [] : [moment(kind, side, low, Math.max(one, other))];
  };
  const ends = (kind: 'expired' | 'replaced', at: (one: Course) => boolean): Moment[] =>
    happened(kind, 'defender', (one) => (at(one) ? one.keyEnds : Infinity));
  const found = [pushed, ...happened('found', 'attacker', (one) => one.found)];
  const acted = happened(actKinds[act], 'defender', (one) => one.acted);
  const refused =
    gate === 'allow'
      ? happened('refused', 'defender', (one) => one.found)
      : gate === 'least'
        ? happened('denied', 'defender', (one) => one.tried)
        : [];
  return [
    ...found,
    ...refused,
    ...happened('machine', 'attacker', (one) => one.machine),
    ...happened('whole', 'attacker', (one) => one.whole),
    ...ends('expired', (one) => one.keyEnds === one.expires),
    ...happened('limited', 'defender', (one) => one.limited),
    ...happened('alerted', 'defender', (one) => (one.alert <= one.noticed ? one.alert : Infinity)),
    ...acted,
    ...ends('replaced', (one) => one.keyEnds === one.replaced),
  ].toSorted((one, other) => one.at.low - other.at.low);
}

function moment(kind: MomentKind, side: Moment['side'], low: number, high: number): Moment {
  return { kind, side, at: { low, high: high > endSeconds ? null : high } };
}
