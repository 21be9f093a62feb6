import { Fragment } from 'react';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { TechniqueLink } from './TechniqueLink.tsx';
import type { WayName } from './chain.ts';

/** Compute Hijacking: what every way in is for. */
const goal = 'T1496.001';

interface BehindProps {
  readonly words: AttackChainWords;
  readonly entry: Pick<ChainEntry, 'facts'>;
  readonly case: WayName['case'];
  /** The page that holds the case, where it is another. */
  readonly casesAt?: string;
}

/** What stands behind a way in: the case in which it really happened, and its place in the catalogue of techniques. */
export function Behind({ words, entry: { facts }, case: real, casesAt = '' }: BehindProps) {
  const { techniques } = facts;
  const phrase = techniques.length > 0 ? words.techniques : words.onlyGoal;
  const arrival = techniques.map((technique, place) => (
    <Fragment key={technique}>
      {place > 0 && ` ${words.and} `}
      <TechniqueLink technique={technique} />
    </Fragment>
  ));
  return (
    <>
      {real && (
        <p>
          {words.case}: <a href={`${casesAt}#case-${real.id}`}>{real.name}</a>
        </p>
      )}
      <p>
        {words.framework}:{' '}
        {phrase.split(/(\{\w+\})/).map((part) => {
          if (part === '{arrival}') return <Fragment key={part}>{arrival}</Fragment>;
          if (part === '{goal}') return <TechniqueLink key={part} technique={goal} />;
          return part;
        })}
      </p>
    </>
  );
}
