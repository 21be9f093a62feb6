import { useEffect, useState } from 'react';
import { type Address, readAddress, watchAddress } from '#browser/address.ts';
import type { BlockListChunk } from '#schemas/block-list.ts';
import { AskStage } from './AskStage.tsx';
import { DodgeStage } from './DodgeStage.tsx';
import { Modes } from './Modes.tsx';
import { OwnStage } from './OwnStage.tsx';
import { benchId } from './tester.ts';
import { useEngine } from './useEngine.ts';

export const modes = ['ask', 'own', 'dodge'] as const;
export type Mode = (typeof modes)[number];

/** The bench with its three things to try. */
export function LiveForm({ data }: { readonly data: BlockListChunk }) {
  const engine = useEngine(data.rules);
  const [brought, setBrought] = useState(() => ruleIn(readAddress()));
  const [mode, setMode] = useState<Mode>(brought === null ? 'ask' : 'own');

  useEffect(
    () =>
      watchAddress((address) => {
        const rule = ruleIn(address);
        if (rule === null) return;
        setBrought(rule);
        setMode('own');
      }),
    [],
  );

  return (
    <div className="stage tester-stage">
      <Modes words={data.words} mode={mode} onChoose={setMode} />
      {mode === 'ask' && <AskStage data={data} engine={engine} />}
      {mode === 'own' && <OwnStage key={brought} data={data} engine={engine} brought={brought} />}
      {mode === 'dodge' && <DodgeStage data={data} engine={engine} />}
    </div>
  );
}

/** The rule that a link brings to this bench; null where it brings none. */
function ruleIn({ place, values }: Address): string | null {
  return place === benchId ? (values['rule'] ?? null) : null;
}
