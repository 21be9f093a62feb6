import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stations } from './attack.ts';
import {
  fromAddress,
  heatSoFar,
  isAtEnd,
  moved,
  opened,
  type Player,
  type PlayerAction,
  stationOf,
  toAddress,
} from './player.ts';

const ways = ['third-party-script', 'worm', 'phishing'];
const anyPlayer: fc.Arbitrary<Player> = fc.record({
  way: fc.constantFrom(...ways),
  place: fc.integer({ min: 0, max: stations.length - 1 }),
  isPlaying: fc.boolean(),
});
const byHand: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom<PlayerAction>({ kind: 'pause' }, { kind: 'step' }, { kind: 'back' }),
  fc.oneof(fc.integer(), fc.double()).map((place) => ({ kind: 'jump', place }) as const),
  fc.constantFrom(...ways).map((way) => ({ kind: 'choose', way }) as const),
);
const tick = { kind: 'tick' } as const;

describe('a player of attacks', () => {
  test('starts at the lure and does nothing by itself', () => {
    const player = opened('worm');
    expect(player).toEqual({ way: 'worm', place: 0, isPlaying: false });
    expect(moved(player, tick)).toBe(player);
  });

  test('goes on by a clock only after Play, and nothing done by hand leaves it playing', () => {
    fc.assert(
      fc.property(anyPlayer, fc.array(byHand, { minLength: 1 }), (player, actions) => {
        const after = actions.reduce(moved, player);
        expect(after.isPlaying).toBe(false);
        expect(moved(after, tick)).toBe(after);
      }),
    );
  });

  test('plays to the end, stops there, and plays again from the start', () => {
    fc.assert(
      fc.property(anyPlayer, (player) => {
        let playing = moved(player, { kind: 'play' });
        const left = stations.length - 1 - playing.place;
        for (let step = 0; step < left; step += 1) {
          expect(playing.isPlaying).toBe(true);
          playing = moved(playing, tick);
        }
        expect(isAtEnd(playing)).toBe(true);
        expect(playing.isPlaying).toBe(false);
        expect(moved(playing, { kind: 'play' })).toEqual({ ...playing, place: 0, isPlaying: true });
      }),
    );
  });

  test('comes back to where it was, heat and all', () => {
    const heats = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyPlayer, heats, (player, heat) => {
        fc.pre(!isAtEnd(player));
        const there = moved(player, { kind: 'step' });
        const back = moved(there, { kind: 'back' });
        expect(back).toEqual({ ...player, isPlaying: false });
        expect(heatSoFar(heat, back.place)).toEqual(heatSoFar(heat, player.place));
        heatSoFar(heat, there.place).forEach((shown, place) => {
          expect(shown).toBe(place <= there.place ? heat[place] : 0);
        });
      }),
    );
  });

  test('never leaves the road', () => {
    fc.assert(
      fc.property(anyPlayer, fc.array(fc.oneof(byHand, fc.constant(tick))), (player, actions) => {
        expect(stations).toContain(stationOf(actions.reduce<Player>(moved, player)));
      }),
    );
  });
});

describe('the address of an attack', () => {
  test('leads back to the same station of the same way', () => {
    fc.assert(
      fc.property(anyPlayer, (player) => {
        const { way, place } = player;
        expect(fromAddress(toAddress(player), ways, 'phishing')).toEqual({ way, place, isBroken: false });
      }),
    );
  });

  test('may say a part, or nothing', () => {
    expect(fromAddress({}, ways, 'worm')).toBeNull();
    expect(fromAddress({ step: 'pool' }, ways, 'worm')).toEqual({ way: 'worm', place: 4, isBroken: false });
    expect(fromAddress({ way: 'phishing' }, ways, 'worm')).toMatchObject({ way: 'phishing', place: 0 });
  });

  test.each([
    { way: 'magic' },
    { way: 'worm', step: 'moon' },
    { way: 'worm', stepp: 'pool' },
    { way: '__proto__', step: 'pool' },
    { way: '', step: '' },
  ])('that makes no sense is told: %o', (values) => {
    const asked = fromAddress(values, ways, 'worm');
    expect(asked).toMatchObject({ way: 'worm', isBroken: true });
  });
});
