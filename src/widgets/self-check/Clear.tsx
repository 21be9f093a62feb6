import { useRef, useState } from 'react';
import { store } from '#browser/store.ts';
import type { SelfCheckWords } from '#schemas/widgets.ts';

/** Clears everything the page keeps, once the reader has confirmed it. */
export function Clear({ words }: { words: SelfCheckWords }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isCleared, setCleared] = useState(false);
  const close = () => dialog.current?.close();

  const clear = () => {
    close();
    store.clear();
    setCleared(store.isKept());
  };

  return (
    <>
      <button className="plain" type="button" onClick={() => dialog.current?.showModal()}>
        {words.clear}
      </button>
      <span role="status">{isCleared && words.cleared}</span>
      <dialog className="check-clear" ref={dialog} aria-labelledby="check-clear-ask">
        <p id="check-clear-ask">{words.clearAsk}</p>
        <div className="question-actions">
          <button className="button" type="button" onClick={close}>
            {words.clearNo}
          </button>
          <button className="button" type="button" onClick={clear}>
            {words.clearYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
