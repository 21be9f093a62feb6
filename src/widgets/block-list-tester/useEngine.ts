import { useMemo, useRef, useState } from 'react';
import type * as Module from '#engine/block-list.ts';
import type { Rule } from './tester.ts';

/** The engine with our own list read into it. */
export interface Engine extends Pick<typeof Module, 'blockList' | 'holdsOf' | 'reachOf'> {
  readonly list: Module.BlockList;
}

type State = Engine | 'unasked' | 'loading' | 'failed';

/** The engine, which is fetched when it is first needed, and not before. */
export function useEngine(rules: readonly Rule[]) {
  const [state, setState] = useState<State>('unasked');
  const isWanted = useRef(false);

  return useMemo(
    () => ({
      state,
      engine: typeof state === 'object' ? state : null,
      need: () => {
        if (isWanted.current) return;
        isWanted.current = true;
        setState('loading');
        import('#engine/block-list.ts').then(
          ({ blockList, holdsOf, reachOf }) => {
            const list = blockList(rules.map(({ facts }) => facts.rule));
            setState({ blockList, holdsOf, reachOf, list });
          },
          () => {
            isWanted.current = false;
            setState('failed');
          },
        );
      },
    }),
    [state, rules],
  );
}

export type EngineState = ReturnType<typeof useEngine>;
