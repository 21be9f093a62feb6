/** The road from a criminal to a wallet, and what stands in the way: the shapes that the benches of chapter 5 share. */

/** Stations of the road, in order. Every way in passes all of them. */
export const stations = ['lure', 'door', 'code', 'machine', 'pool', 'wallet'] as const;

export type Station = (typeof stations)[number];

/** For whom a way in, or a defence, is a matter of their own. */
export const audiences = ['home', 'site', 'organisation', 'cloud'] as const;

export type Audience = (typeof audiences)[number];

export type Verdict = 'stops' | 'limits' | 'nothing';

/** What a defence does against one way in, and at which station. */
export type Effect =
  { readonly verdict: 'nothing' } | { readonly verdict: 'stops' | 'limits'; readonly at: Station };

/** A way in, as the matrix knows it. `takes` is our judgement of how much it takes where it gets through, 1 to 3. */
export interface Vector {
  readonly id: string;
  readonly audiences: readonly Audience[];
  readonly takes: number;
}

/** A defence with its row of the matrix, by the id of the way in. `effort` is our judgement, 1 to 5; `money` 0 to 2. */
export interface Defence {
  readonly id: string;
  readonly audiences: readonly Audience[];
  readonly effort: number;
  readonly money: number;
  readonly against: Readonly<Record<string, Effect>>;
}

/** Ways in, in the order of the matrix, and every defence with its row. */
export interface Matrix {
  readonly vectors: readonly Vector[];
  readonly defences: readonly Defence[];
}

/** The place of a station on the road, counted from 0. */
export function placeOf(station: Station): number {
  return stations.indexOf(station);
}
