import { acts, reactionOrder, type Setup } from '#models/key-race.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import { Radios } from '#ui/Radios.tsx';
import { Slider } from '#ui/Slider.tsx';

interface ReactingProps {
  readonly words: KeyRaceWords;
  readonly setup: Setup;
  readonly onChange: (part: Partial<Setup>) => void;
}

/** When somebody reacts, and what they do then. */
export function Reacting({ words, setup, onChange }: ReactingProps) {
  const { reaction, act } = setup;
  return (
    <div className="keyrace-reacting">
      <div>
        <Slider
          label={words.reaction.title}
          value={reactionOrder.indexOf(reaction)}
          least={0}
          greatest={reactionOrder.length - 1}
          step={1}
          words={words.reaction[reaction]}
          onChange={(place) => {
            const chosen = reactionOrder[place];
            if (chosen) onChange({ reaction: chosen });
          }}
        />
        <p className="keyrace-small">{words.reaction.daysNote}</p>
      </div>
      <div>
        <Radios
          legend={words.acts.title}
          choices={acts.map((value) => ({ value, label: words.acts[value].name }))}
          value={act}
          onChange={(chosen) => {
            onChange({ act: chosen });
          }}
        />
        <p className="keyrace-small">{words.acts[act].says}</p>
      </div>
    </div>
  );
}
