import { isAtEnd, type Player, type PlayerAction } from '#models/player.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';

interface ControlsProps {
  readonly words: AttackChainWords;
  readonly player: Player;
  readonly onAct: (action: PlayerAction) => void;
}

/** Back, play and step. A button with nothing left to do says so, and keeps the focus. */
export function Controls({ words: { live }, player, onAct }: ControlsProps) {
  const isOver = isAtEnd(player);
  const button = (kind: 'back' | 'play' | 'pause' | 'step', label: string, isIdle = false) => (
    <button
      className="button"
      type="button"
      aria-disabled={isIdle || undefined}
      onClick={() => {
        if (!isIdle) onAct({ kind });
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={marks[kind]} />
      </svg>
      {label}
    </button>
  );
  return (
    <div className="chain-controls" role="group" aria-label={live.controls}>
      {button('back', live.back, player.place === 0)}
      {player.isPlaying ? button('pause', live.pause) : button('play', isOver ? live.again : live.play)}
      {button('step', live.step, isOver)}
      <p className="chain-keys">{live.keys}</p>
    </div>
  );
}

const marks = {
  back: 'M11 3 5 8 11 13z',
  play: 'M4 2.500 13 8 4 13.500z',
  pause: 'M4 3V13M12 3V13',
  step: 'M5 3 11 8 5 13z',
} as const;
