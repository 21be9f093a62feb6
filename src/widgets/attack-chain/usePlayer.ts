import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import {
  type Asked,
  fromAddress,
  moved,
  opened,
  type Player,
  type PlayerAction,
  toAddress,
} from '#models/player.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { benchId, type Chain } from './chain.ts';

/** What the bench has to tell about itself. */
export type Note = 'fetching' | 'lost' | 'broken' | null;

interface State {
  readonly player: Player;
  readonly entry: ChainEntry;
  /** The last move is enacted: it went one station ahead. */
  readonly isEnacted: boolean;
  readonly note: Note;
}

/** The reader's place on the road: brought by a link, moved by hand or, once asked, by a clock. */
export function usePlayer({ first, ways }: Chain) {
  const [state, setState] = useState<State>(() => ({
    player: opened(first.id),
    entry: first,
    isEnacted: false,
    note: null,
  }));
  /** What the reader asked for last: an answer to anything earlier comes too late. */
  const wanted = useRef(0);

  const tell = (note: Note): void => {
    setState((now) => ({ ...now, note }));
  };

  /** Goes to a way in, fetched where the page does not hold it. */
  const open = async ({ way, place, isBroken }: Asked): Promise<Player | null> => {
    const turn = (wanted.current += 1);
    try {
      const entry = way === first.id ? first : await fetched(way, tell);
      if (turn !== wanted.current) return null;
      const player = moved(opened(way), { kind: 'choose', way, place });
      setState({ player, entry, isEnacted: false, note: isBroken ? 'broken' : null });
      return player;
    } catch {
      if (turn === wanted.current) tell('lost');
      return null;
    }
  };

  const follow = useEffectEvent(({ place, values }: Address): void => {
    const ids = ways.map(({ id }) => id);
    const asked = place === benchId ? fromAddress(values, ids, first.id) : null;
    if (asked) void open(asked);
  });

  useEffect(() => {
    follow(readAddress());
    return watchAddress((address) => {
      follow(address);
    });
  }, []);

  const act = (action: PlayerAction): void => {
    const player = moved(state.player, action);
    setState((now) => ({
      ...now,
      player,
      isEnacted: isAhead(now.player, player) || startsOver(action, player),
      note: null,
    }));
    if (action.kind !== 'play') write(player);
  };

  return {
    ...state,
    act,
    /** Only a clock calls this, and only what plays heeds it. */
    tick: () => {
      setState((now) => {
        const player = moved(now.player, { kind: 'tick' });
        return { ...now, player, isEnacted: isAhead(now.player, player) };
      });
    },
    /** The page stops the playing where nobody watches; the address is the reader's alone. */
    rest: () => {
      setState((now) => ({ ...now, player: moved(now.player, { kind: 'pause' }) }));
    },
    choose: async (way: string) => {
      const player = await open({ way, place: 0, isBroken: false });
      if (player) write(player);
    },
  };
}

async function fetched(way: string, tell: (note: Note) => void): Promise<ChainEntry> {
  tell('fetching');
  const { default: entries } = await import('virtual:chain');
  const found = entries.find(({ id }) => id === way);
  if (!found) throw new Error(`The chunk lacks ${way}.`);
  return found;
}

function isAhead(from: Player, to: Player): boolean {
  return to.way === from.way && to.place === from.place + 1;
}

/** Playing from the beginning shows the beginning too. */
function startsOver({ kind }: PlayerAction, { place }: Player): boolean {
  return kind === 'play' && place === 0;
}

function write(player: Player): void {
  writeAddress({ place: benchId, values: toAddress(player) });
}
