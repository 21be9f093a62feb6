import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSeed, linkTo, nextSeed, sceneOf, whichIn } from './hunt.ts';
import { history, lookBack, shareAt, summaryOf } from './load-curve.ts';
import { cases, factsOf, placesOf, type Scene } from './suspects.ts';
import { costs, verdictOf } from './verdict.ts';

const seeds = fc.integer({ min: 1, max: lastSeed });
const scenes = fc.tuple(fc.constantFrom(...cases), seeds).map(([id, seed]) => sceneOf(id, seed));
const holds = (law: (scene: Scene) => void) => fc.assert(fc.property(scenes, law), { numRuns: 300 });
const computing = ({ suspects, watches }: Scene) =>
  suspects.flatMap(({ curve, ...known }) =>
    curve ? [{ ...known, curve, ...summaryOf(lookBack(curve, 0, watches)) }] : [],
  );

describe('a case', () => {
  test('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), seeds, (id, seed) => {
        expect(sceneOf(id, seed)).toEqual(sceneOf(id, seed));
        expect(sceneOf(id, nextSeed(seed))).not.toEqual(sceneOf(id, seed));
      }),
    );
  });

  test('has a miner at about a quarter of a core, which no rule of 80 or 100 per cent finds', () => {
    holds((scene) => {
      const miners = computing(scene).filter(({ isGuilty }) => isGuilty);
      expect(miners.length).toBeGreaterThan(0);
      for (const { curve } of miners) {
        for (let second = -history.seconds; second < 600; second += 7) {
          expect(shareAt(curve, second)).toBeGreaterThan(0.2);
          expect(shareAt(curve, second)).toBeLessThan(0.3);
        }
      }
    });
  });

  test('has at least four innocent entries that take more than any miner, and one beyond 90 per cent', () => {
    holds((scene) => {
      const all = computing(scene);
      const most = Math.max(...all.filter(({ isGuilty }) => isGuilty).map(({ mean }) => mean));
      const busier = all.filter(({ isGuilty, mean }) => !isGuilty && mean > most);
      expect(busier.length).toBeGreaterThanOrEqual(4);
      expect(busier.some(({ high }) => high > 0.9)).toBe(
        scene.caseId !== 'office' || busier.some(({ id }) => id === 'sheet'),
      );
    });
  });

  test('can be solved from what is shown: whatever convicts or clears stands in a view', () => {
    holds((scene) => {
      for (const suspect of scene.suspects) {
        expect(placesOf(scene, suspect.id).length, suspect.id).toBeGreaterThan(0);
        expect(factsOf(suspect), suspect.id).toEqual(expect.arrayContaining([...suspect.evidence]));
        expect(suspect.evidence.length).toBeGreaterThanOrEqual(suspect.isGuilty ? 3 : 1);
        expect(suspect.reasons.length > 0).toBe(suspect.isGuilty);
      }
    });
  });

  test('of a miner shows what no innocent entry shows: level, and not there on a quiet day', () => {
    holds((scene) => {
      const level = computing(scene).filter(
        ({ quiet, curve }) => quiet === null && ['level', 'shy'].includes(curve.shape.kind),
      );
      expect(level.every(({ isGuilty }) => isGuilty)).toBe(true);
      expect(level.length).toBe(computing(scene).filter(({ isGuilty }) => isGuilty).length);
    });
  });

  test('gives every row an id of its own', () => {
    holds(({ views }) => {
      const ids = views.flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});

describe('the office miner', () => {
  const office = seeds.map((seed) => sceneOf('office', seed));

  test('rests while the list is open, and for a while after', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 0, max: 500 }), ({ suspects }, from) => {
        const curve = suspects.find(({ id }) => id === 'host')?.curve;
        if (!curve) throw new Error('The office has no miner.');
        const watches = [{ from, to: from + 30 }];
        expect(shareAt(curve, from - 1, watches)).toBeGreaterThan(0.2);
        expect(shareAt(curve, from, watches)).toBe(0);
        expect(shareAt(curve, from + 41, watches)).toBe(0);
        expect(shareAt(curve, from + 42, watches)).toBeGreaterThan(0.2);
        expect(shareAt(curve, from + 1e6, [{ from, to: Number.POSITIVE_INFINITY }])).toBe(0);
      }),
    );
  });

  test('is not in the task manager, and is in the recorder', () => {
    fc.assert(
      fc.property(office, (scene) => {
        const views = placesOf(scene, 'host').map(({ view }) => view);
        expect(views).toEqual(['recorder', 'connections']);
      }),
    );
  });
});

describe('a verdict', () => {
  /** Some charges against some of the suspects, right or wrong. */
  const charged = fc
    .tuple(scenes, fc.infiniteStream(fc.integer({ min: 0, max: 5 })), fc.nat(3))
    .map(([scene, dice, hints]) => ({
      scene,
      hints,
      charges: scene.suspects.flatMap(({ id, reasons }) => {
        const fall = Number(dice.next().value);
        if (fall > 2) return [];
        return [{ suspect: id, reason: fall > 0 ? (reasons[0] ?? 'top') : 'top' }];
      }),
    }));

  test('is full for all of the guilty, for a reason that holds, without a hint', () => {
    holds((scene) => {
      const charges = scene.suspects
        .filter(({ isGuilty }) => isGuilty)
        .map(({ id, reasons }) => ({ suspect: id, reason: reasons[0] ?? '' }));
      expect(verdictOf(scene, charges, 0)).toMatchObject({ points: 100, missed: [], falseAlarms: [] });
      expect(verdictOf(scene, charges, 3).points).toBe(100 - 3 * costs.hint);
      expect(verdictOf(scene, [], 0).points).toBe(0);
    });
  });

  test('never rises by a miss, a false alarm, a worse reason or a hint', () => {
    fc.assert(
      fc.property(charged, ({ scene, charges, hints }) => {
        const { points } = verdictOf(scene, charges, hints);
        expect(verdictOf(scene, charges, hints + 1).points).toBeLessThanOrEqual(points);
        for (const { id, isGuilty } of scene.suspects) {
          const without = charges.filter(({ suspect }) => suspect !== id);
          const wrongly = [...without, { suspect: id, reason: 'top' }];
          const isCharged = without.length < charges.length;
          if (!isGuilty) expect(verdictOf(scene, wrongly, hints).points).toBeLessThanOrEqual(points);
          if (isGuilty && isCharged) {
            expect(verdictOf(scene, without, hints).points).toBeLessThanOrEqual(points);
            expect(verdictOf(scene, wrongly, hints).points).toBeLessThanOrEqual(points);
          }
        }
      }),
    );
  });

  test('convicts no innocent, and sorts every suspect once', () => {
    fc.assert(
      fc.property(charged, ({ scene, charges, hints }) => {
        const { found, missed, falseAlarms, cleared, points } = verdictOf(scene, charges, hints);
        const guilty = [...found.map(({ suspect }) => suspect), ...missed];
        expect(guilty.every(({ isGuilty }) => isGuilty)).toBe(true);
        expect([...falseAlarms, ...cleared].some(({ isGuilty }) => isGuilty)).toBe(false);
        expect(guilty.length + falseAlarms.length + cleared.length).toBe(scene.suspects.length);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('of whoever accuses everybody is nothing', () => {
    holds((scene) => {
      const charges = scene.suspects.map(({ id, reasons }) => ({ suspect: id, reason: reasons[0] ?? 'top' }));
      expect(verdictOf(scene, charges, 0).points).toBe(0);
    });
  });
});

describe('the link to a case', () => {
  test('leads back to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), seeds, (caseId, seed) => {
        expect(whichIn(linkTo({ caseId, seed }))).toEqual({ caseId, seed });
      }),
    );
  });

  test.each([
    {},
    { case: 'laptop' },
    { case: 'laptop', seed: '0' },
    { case: 'fridge', seed: '7' },
    { case: 'office', seed: '1e3' },
  ])('leads nowhere where it is broken: %j', (values) => {
    expect(whichIn(values)).toBeNull();
  });

  test('and the next case come round only after all', () => {
    const seen = new Set<number>();
    for (let seed = 1; !seen.has(seed); seed = nextSeed(seed)) seen.add(seed);
    expect(seen.size).toBe(lastSeed);
  });
});
