import { fill } from '#models/phrase.ts';
import { allWays, type Chain } from './chain.ts';
import { Steps } from './Steps.tsx';

/** One way in as a list of six steps, each with the road as far as it is travelled. */
export function PlainForm({ chain: { words, first, ways, moral } }: { readonly chain: Chain }) {
  return (
    <div className="stage chain-plain">
      <p>
        {fill(words.plain.intro, { way: first.words.name })} {first.words.about}
      </p>
      <Steps words={words} entry={first} />
      <p className="chain-moral">
        <span className="label">{words.notice}</span> {moral}
      </p>
      <p>
        <a href={allWays}>{fill(words.plain.all, { count: ways.length })}</a>
      </p>
    </div>
  );
}
