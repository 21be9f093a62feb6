import { useState } from 'react';
import { fill } from '#models/phrase.ts';
import { StopButton } from '#ui/StopButton.tsx';
import { Asking } from './Asking.tsx';
import { ChainBlock } from './ChainBlock.tsx';
import { ChainExample } from './ChainExample.tsx';
import { Race } from './Race.tsx';
import type { StageProps } from './Stages.tsx';
import { endedBy } from './sayings.ts';
import { useChain } from './useChain.ts';
import { chainBits, forgedPlace } from './workbench.ts';

/** The fourth stage: five linked blocks, and what it costs to rewrite them while others go on. */
export function Chain(props: StageProps) {
  const { words, example, isLive, searches } = props;
  const said = words.chain;
  const [isExample, setIsExample] = useState(false);
  const chain = useChain(said, example.chain.hashes, searches);
  const isSearching = searches.isSearching && searches.part === 'chain';
  const isWhole = chain.sound === chain.blocks.length;
  const isTouched = chain.spent.tries > 0 || !isWhole;
  return (
    <div className="wb-body">
      <p>{fill(said.intro, { bits: chainBits })}</p>
      <ol className="chain">
        {chain.blocks.map((block, place) => (
          <ChainBlock
            {...props}
            key={place}
            block={block}
            place={place}
            beforeHex={chain.blocks[place - 1]?.hashHex ?? null}
            isNext={place === chain.sound}
            isCut={chain.cutPlace === place}
            onSay={(line) => {
              chain.say(place, line);
            }}
            onRemake={() => void chain.remake(place)}
          />
        ))}
      </ol>
      <Asking
        {...props}
        part="chain"
        onExample={() => {
          setIsExample(true);
        }}
      />
      {isLive && (
        <div className="wb-row">
          {isSearching ? (
            <StopButton
              label={words.stop}
              isStopping={searches.state.phase === 'stopping'}
              onStop={searches.stop}
              onFocusLost={() => undefined}
            />
          ) : (
            <>
              <button
                className="button"
                type="button"
                onClick={() => {
                  chain.say(forgedPlace, said.forged);
                }}
              >
                {said.forge}
              </button>
              <button className="button" type="button" disabled={!isTouched} onClick={chain.restore}>
                {said.restore}
              </button>
            </>
          )}
        </div>
      )}
      <p className="wb-status" role="status">
        {isLive ? statusWords(props, chain) : ''}
      </p>
      {isLive && isTouched && <Race {...props} yours={chain.sound} theirs={chain.theirs} isWhole={isWhole} />}
      {(!isLive || isExample) && <ChainExample {...props} />}
    </div>
  );
}

function statusWords({ words, figures, searches }: StageProps, chain: ReturnType<typeof useChain>): string {
  const { chain: said } = words;
  const { blocks, sound, spent, cutPlace } = chain;
  if (searches.part === 'chain' && searches.isSearching) {
    return fill(said.searching, { number: (searches.wish?.place ?? 0) + 1 });
  }
  if (sound === blocks.length) {
    return spent.blocks === 0
      ? said.whole
      : fill(said.mended, { tries: figures.tries(spent.tries), count: spent.blocks });
  }
  const { lastRun } = searches.state;
  const ended =
    cutPlace === null || lastRun === null
      ? ''
      : endedBy(words, lastRun, figures.tries(lastRun.reading.findings?.pendingTries ?? 0));
  if (sound === blocks.length - 1) return `${ended}${said.oneBroken}`;
  const which = fill(said.several, { from: sound + 1, to: blocks.length });
  return `${ended}${fill(said.isBroken, { blocks: which })}`;
}
