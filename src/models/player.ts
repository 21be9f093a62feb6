import { placeOf, type Station, stations } from './attack.ts';

/** Where a reader stands on the road of one way in, and whether it goes on by itself. */
export interface Player {
  /** Id of the way in. */
  readonly way: string;
  /** Place of the station on the road, counted from 0. */
  readonly place: number;
  readonly isPlaying: boolean;
}

/** What may happen to a player. Only `tick` comes from a clock, and it counts while the reader plays alone. */
export type PlayerAction =
  | { readonly kind: 'play' | 'pause' | 'step' | 'back' | 'tick' }
  | { readonly kind: 'jump'; readonly place: number }
  | { readonly kind: 'choose'; readonly way: string; readonly place?: number };

const end = stations.length - 1;

/** A way in, before anything has happened. */
export function opened(way: string): Player {
  return { way, place: 0, isPlaying: false };
}

/** Whether there is no station ahead. */
export function isAtEnd({ place }: Player): boolean {
  return place === end;
}

/** The station a reader stands at. */
export function stationOf({ place }: Player): Station {
  return stations[within(place)] ?? stations[0];
}

/** The player after something happened. Whatever a reader does by hand ends the playing. */
export function moved(player: Player, action: PlayerAction): Player {
  const still = { ...player, isPlaying: false };
  switch (action.kind) {
    case 'play':
      return { ...player, place: isAtEnd(player) ? 0 : player.place, isPlaying: true };
    case 'pause':
      return still;
    case 'step':
      return { ...still, place: within(player.place + 1) };
    case 'back':
      return { ...still, place: within(player.place - 1) };
    case 'jump':
      return { ...still, place: within(action.place) };
    case 'choose':
      return { way: action.way, place: within(action.place ?? 0), isPlaying: false };
    case 'tick': {
      if (!player.isPlaying) return player;
      const place = within(player.place + 1);
      return { ...player, place, isPlaying: place < end };
    }
  }
}

/** Heat as far as the road is travelled: what lies ahead is cold, and so is what was taken back. */
export function heatSoFar(heats: readonly number[], place: number): number[] {
  return heats.map((heat, index) => (index <= place ? heat : 0));
}

/** What a link has to say of a player. */
export function toAddress(player: Player): Readonly<Record<string, string>> {
  return { way: player.way, step: stationOf(player) };
}

/** What a link asks for. Names nobody knows fall back to the first way, or the first station, and are told. */
export interface Asked {
  readonly way: string;
  readonly place: number;
  readonly isBroken: boolean;
}

/**
 * Reads a link, given the ways that there are.
 * @returns null where the link has nothing to say to the player
 */
export function fromAddress(
  values: Readonly<Record<string, string>>,
  ways: readonly string[],
  first: string,
): Asked | null {
  if (Object.keys(values).length === 0) return null;
  const { way = first, step = stations[0] } = values;
  const isWay = ways.includes(way);
  const station = stations.find((name) => name === step);
  return {
    way: isWay ? way : first,
    place: isWay && station ? placeOf(station) : 0,
    isBroken: !isWay || !station || !Object.keys(values).every((name) => name === 'way' || name === 'step'),
  };
}

function within(place: number): number {
  return Number.isInteger(place) ? Math.min(Math.max(place, 0), end) : 0;
}
