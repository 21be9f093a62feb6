import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PlayerAction } from '#models/player.ts';

const moves: Readonly<Record<string, 'step' | 'back'>> = { ArrowRight: 'step', ArrowLeft: 'back' };

/** The arrow keys step along the road, unless what has the focus needs them itself. */
export function useArrows(bench: RefObject<HTMLElement | null>, act: (action: PlayerAction) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const kind = moves[event.key];
    const isOurs = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!kind || !isOurs || (event.target instanceof Element && event.target.matches('select, input')))
      return;
    event.preventDefault();
    act({ kind });
  });

  useEffect(() => {
    const element = bench.current;
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [bench]);
}
