import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cell,
  consents,
  fitOf,
  kindOf,
  kinds,
  nextQuestion,
  profiteers,
  type Scene,
  scoreOf,
  sortedIn,
  unsaid,
} from '#models/consent.ts';

const fits = fc.constantFrom('right', 'arguable', 'wrong');
const scene: fc.Arbitrary<Scene> = fc.record({
  id: fc.uuid(),
  kinds: fc.record({ theft: fits, deal: fits, defence: fits, unclear: fits }),
  consent: fc.constantFrom(...consents),
  profits: fc.constantFrom(...profiteers),
});
const said = fc.record({
  kind: fc.constantFrom(...kinds),
  consent: fc.constantFrom(...consents, null),
  profits: fc.constant(null),
});

test('the questions come in order, each once', () => {
  expect(nextQuestion(unsaid)).toBe('kind');
  expect(nextQuestion({ ...unsaid, kind: 'deal' })).toBe('consent');
  expect(nextQuestion({ kind: 'deal', consent: 'yes', profits: null })).toBe('profits');
  expect(nextQuestion({ kind: 'deal', consent: 'yes', profits: 'cause' })).toBeNull();
});

test('an answer out of turn counts for nothing', () => {
  expect(sortedIn({ one: { consent: 'yes' }, two: { kind: 'deal', profits: 'cause' } })).toEqual({
    two: { kind: 'deal', consent: null, profits: null },
  });
});

test('consent and beneficiary have one right answer each', () => {
  fc.assert(
    fc.property(scene, (one) => {
      const right = (question: 'consent' | 'profits', answers: readonly string[]) =>
        answers.filter((answer) => fitOf(one, question, answer) === 'right').length;
      expect([right('consent', consents), right('profits', profiteers)]).toEqual([1, 1]);
    }),
  );
});

test('never more scenes can be defended than were sorted, nor more sorted than there are', () => {
  fc.assert(
    fc.property(fc.array(scene), fc.array(said), (scenes, answers) => {
      const sorted = Object.fromEntries(
        scenes.flatMap(({ id }, index) => {
          const answer = answers[index];
          return answer ? [[id, answer]] : [];
        }),
      );
      const score = scoreOf(scenes, sorted);
      expect(score.defensible).toBeLessThanOrEqual(score.sorted);
      expect(score.sorted).toBe(Math.min(scenes.length, answers.length));
    }),
  );
});

test('a scene has one place in the picture', () => {
  fc.assert(
    fc.property(fc.array(scene), (scenes) => {
      const all = consents.flatMap((consent) =>
        profiteers.flatMap((profits) => [...cell(scenes, consent, profits)]),
      );
      expect(all.map(({ id }) => id).toSorted()).toEqual(scenes.map(({ id }) => id).toSorted());
    }),
  );
});

test('an arguable answer is defensible, and the best one names the scene', () => {
  const one: Scene = {
    id: 'one',
    kinds: { theft: 'arguable', deal: 'wrong', defence: 'wrong', unclear: 'right' },
    consent: 'no',
    profits: 'provider',
  };
  expect(kindOf(one)).toBe('unclear');
  expect(scoreOf([one], { one: { ...unsaid, kind: 'theft' } }).defensible).toBe(1);
  expect(scoreOf([one], { one: { ...unsaid, kind: 'deal' } }).defensible).toBe(0);
});
