import {
  type Audience,
  type Defence,
  type Effect,
  type Matrix,
  placeOf,
  type Station,
  stations,
  type Vector,
} from './attack.ts';

/**
 * What gets past a defence that acts, as a share of attacks. Our assumption, and the page states it: people and
 * machines slip, so 1 in 10 gets past what stops, and 2 in 3 get past what limits.
 */
export const past = { stops: 0.1, limits: 2 / 3, nothing: 1 } as const;

/** Points of effort to spend. */
export const budgets = { least: 3, most: 20, first: 8 } as const;

/** A chosen defence where it acts on a way in. */
export interface Act {
  readonly defence: Defence;
  readonly at: Station;
}

/** How a way in ends: at a station, with what else would have stopped it there or later, or nowhere. */
export type Ending =
  | {
      readonly end: 'stopped';
      readonly at: Station;
      readonly by: Defence;
      /** Further stops, in the order of the road: the layers behind. */
      readonly others: readonly Act[];
      /** What limited it on its way there. */
      readonly limits: readonly Act[];
    }
  | { readonly end: 'slipped'; readonly limits: readonly Act[] };

/** What a set of defences comes to. `closed` is a share; `score` whole points, 0 to 100. */
export interface Reckoned {
  readonly closed: number;
  readonly closedPercent: number;
  readonly effort: number;
  readonly score: number;
  /** How many end at a station, and how many more are limited on their way to the wallet. */
  readonly stopped: number;
  readonly limited: number;
  /** The way in that takes most of what still gets past; null where there is no way in. */
  readonly worst: Vector | null;
}

/** Defences that this audience can put in place. */
export function offered({ defences }: Matrix, audience: Audience): readonly Defence[] {
  return defences.filter(({ audiences }) => audiences.includes(audience));
}

/** Ways in that this audience has to reckon with. */
export function threatened({ vectors }: Matrix, audience: Audience): readonly Vector[] {
  return vectors.filter(({ audiences }) => audiences.includes(audience));
}

/** What a defence does against a way in; nothing where its row says nothing. */
export function effectOf(defence: Defence, vector: Vector): Effect {
  return defence.against[vector.id] ?? { verdict: 'nothing' };
}

/** Walks the road station by station: the first station where a defence stops ends it. */
export function outcomeOf(vector: Vector, set: readonly Defence[]): Ending {
  const acts = (verdict: 'stops' | 'limits'): Act[] =>
    set
      .flatMap((defence) => {
        const effect = effectOf(defence, vector);
        return effect.verdict === verdict ? [{ defence, at: effect.at }] : [];
      })
      .sort((one, other) => placeOf(one.at) - placeOf(other.at));
  const [first, ...others] = acts('stops');
  const limits = acts('limits');
  if (!first) return { end: 'slipped', limits };
  const before = limits.filter(({ at }) => placeOf(at) < placeOf(first.at));
  return { end: 'stopped', at: first.at, by: first.defence, others, limits: before };
}

/**
 * Share of attacks on this way that get past the whole set, 0 to 1. What two defences do at the same station is mostly
 * the same, so only the better of them counts there; at different stations they act one after the other.
 */
export function remaining(vector: Vector, set: readonly Defence[]): number {
  const effects = set.map((defence) => effectOf(defence, vector));
  return stations.reduce((share, station) => {
    const here = effects.map((effect) =>
      effect.verdict !== 'nothing' && effect.at === station ? past[effect.verdict] : past.nothing,
    );
    return share * Math.min(past.nothing, ...here);
  }, 1);
}

/** Points of effort that a set takes. */
export function effortOf(set: readonly Defence[]): number {
  return set.reduce((sum, { effort }) => sum + effort, 0);
}

/** What a set keeps out, as a share of what all these ways in take; 0 where there is none. */
export function closed(vectors: readonly Vector[], set: readonly Defence[]): number {
  const all = vectors.reduce((sum, { takes }) => sum + takes, 0);
  const taken = vectors.reduce((sum, vector) => sum + vector.takes * remaining(vector, set), 0);
  return all > 0 ? 1 - taken / all : 0;
}

/** The way in with most left to take; of equals the first. */
export function worstHole(vectors: readonly Vector[], set: readonly Defence[]): Vector | null {
  const taken = (vector: Vector): number => vector.takes * remaining(vector, set);
  return vectors.reduce<Vector | null>(
    (worst, vector) => (worst === null || taken(vector) > taken(worst) ? vector : worst),
    null,
  );
}

/** The score: what is closed, in per cent, less a point for every point of effort; never below nothing. */
export function reckonSet(vectors: readonly Vector[], set: readonly Defence[]): Reckoned {
  const share = closed(vectors, set);
  const closedPercent = Math.round(100 * share);
  const effort = effortOf(set);
  const endings = vectors.map((vector) => outcomeOf(vector, set));
  return {
    closed: share,
    closedPercent,
    effort,
    score: Math.max(0, closedPercent - effort),
    stopped: endings.filter(({ end }) => end === 'stopped').length,
    limited: endings.filter(({ end, limits }) => end === 'slipped' && limits.length > 0).length,
    worst: worstHole(vectors, set),
  };
}

/** Worths this near are one: a product of shares comes out a hair apart in another order. */
const hair = 1e-9;

/** Every set of at most three defences that the budget pays for, in the order of the matrix; the empty one first. */
export function setsOfThree(defences: readonly Defence[], budget: number): readonly (readonly Defence[])[] {
  const grow = (from: number, set: readonly Defence[], left: number): (readonly Defence[])[] => [
    set,
    ...(set.length === 3
      ? []
      : defences.flatMap((defence, place) =>
          place < from || defence.effort > left
            ? []
            : grow(place + 1, [...set, defence], left - defence.effort),
        )),
  ];
  return grow(0, [], budget);
}

/**
 * The best at most three defences for this audience and budget: those with the highest score, before it is rounded; of
 * equals less effort, then less money, then the order of the matrix. Found by trying every set.
 */
export function bestThree(matrix: Matrix, audience: Audience, budget: number): readonly Defence[] {
  const vectors = threatened(matrix, audience);
  const weighed = setsOfThree(offered(matrix, audience), budget).map((set) => {
    const effort = effortOf(set);
    const money = set.reduce((sum, defence) => sum + defence.money, 0);
    return { set, worth: 100 * closed(vectors, set) - effort, effort, money };
  });
  const best = weighed.reduce((champion, one) => {
    const ahead = one.worth - champion.worth;
    if (Math.abs(ahead) > hair) return ahead > 0 ? one : champion;
    const cheaper = champion.effort - one.effort || champion.money - one.money;
    return cheaper > 0 ? one : champion;
  });
  return best.set;
}
