import { useId } from 'react';
import type { Scene, View } from '#models/suspects.ts';
import type { Teller } from './telling.ts';

interface ViewsProps {
  readonly tell: Teller;
  readonly scene: Scene;
  readonly view: View;
  readonly onLook: (view: string) => void;
}

/** The lists of a machine, one of them open. */
export function Views({ tell: { words, told }, scene, view, onLook }: ViewsProps) {
  const name = useId();
  return (
    <fieldset className="hunt-views">
      <legend>{words.view}</legend>
      {scene.views.map(({ id }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === view.id}
            onChange={() => {
              onLook(id);
            }}
          />
          <span>{told.views[id]?.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
