import { useEffect, useState } from 'react';
import { fill } from '#models/phrase.ts';
import type { BlockListChunk, DodgeId } from '#schemas/block-list.ts';
import { Radios } from '#ui/Radios.tsx';
import { DodgeTable } from './DodgeTable.tsx';
import { Path } from './Path.tsx';
import { hostOf } from './tester.ts';
import type { EngineState } from './useEngine.ts';

interface DodgeStageProps {
  readonly data: BlockListChunk;
  readonly engine: EngineState;
}

/** One miner, served in five ways, and which rules still hold. */
export function DodgeStage({
  data: { dodges, rules, words },
  engine: { state, engine, need },
}: DodgeStageProps) {
  const [chosen, setChosen] = useState<DodgeId>('as-it-was');
  const { dodge, verdict } = words;
  const at = dodges.findIndex(({ id }) => id === chosen);
  const way = dodges[at];

  useEffect(need, [need]);

  if (!way) return null;
  if (!engine) {
    return (
      <p className="tester-finding" role="status">
        {state === 'failed' ? words.engineFailed : words.loading}
      </p>
    );
  }
  const rows = engine.holdsOf(
    engine.list,
    way.page,
    dodges.map(({ request }) => request),
  );
  const holding = rows.filter(({ holds }) => holds[at] !== 'passes').length;
  const isStopped = rows.some(({ holds }) => holds[at] === 'stops');
  const isThird = way.request ? hostOf(way.request.address) !== hostOf(way.page) : false;
  return (
    <>
      <Radios
        legend={dodge.pick}
        choices={dodges.map(({ id }) => ({ value: id, label: dodge.names[id] }))}
        value={chosen}
        onChange={setChosen}
      />
      <div className="tester-verdict" data-verdict={isStopped ? 'stopped' : 'passes'}>
        <p className="tester-finding" role="status">
          {[dodge.says[chosen], fill(dodge.holds, { count: holding, all: rows.length })].join(' ')}
        </p>
        <div className="tester-why">
          <Path
            from={hostOf(way.page)}
            to={way.request ? hostOf(way.request.address) : null}
            between={way.request ? (isThird ? verdict.third : verdict.first) : dodge.noRequest}
            isStopped={isStopped}
          />
          {way.request && <code className="tester-address">{way.request.address}</code>}
          <DodgeTable dodge={dodge} dodges={dodges} rules={rules} rows={rows} chosen={chosen} />
          <p className="tester-beside">{dodge.pool}</p>
        </div>
      </div>
    </>
  );
}
