import { partsOf } from '#models/filter-rule.ts';
import type { Words } from './tester.ts';

interface RulePartsProps {
  readonly words: Words;
  readonly rule: string;
}

/** A rule, taken apart. */
export function RuleParts({ words, rule }: RulePartsProps) {
  const parts = partsOf(rule);
  return (
    <div className="tester-parts">
      <p className="label">{words.verdict.rule}</p>
      <p>
        <code className="tester-rule">
          {parts.map(({ text, at }) => (
            <span key={at}>{text}</span>
          ))}
        </code>
      </p>
      <dl>
        {parts
          .filter(({ kind }) => kind !== 'comma')
          .map(({ kind, text, at }) => (
            <div key={at}>
              <dt>
                <code>{text}</code>
              </dt>
              <dd>{words.parts[kind]}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
