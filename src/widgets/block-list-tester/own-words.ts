import type { RuleProblem } from '#models/own-rule.ts';
import { fill } from '#models/phrase.ts';
import type { Words } from './tester.ts';

/** What is wrong with a rule, and where. */
export function problemWords({ problems, trouble }: Words['own'], { kind, at, text }: RuleProblem): string {
  return fill(problems[kind], { where: fill(trouble, { at }), text });
}
