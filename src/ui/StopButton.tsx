import './controls.css';
import { useLayoutEffect, useRef } from 'react';

interface StopButtonProps {
  readonly label: string;
  readonly isStopping: boolean;
  readonly onStop: () => void;
  /** It went away while it held the focus, which has to go somewhere near. */
  readonly onFocusLost: () => void;
}

/** The solid button that ends what the page takes. */
export function StopButton({ label, isStopping, onStop, onFocusLost }: StopButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const lose = useRef(onFocusLost);

  useLayoutEffect(() => {
    lose.current = onFocusLost;
  });

  useLayoutEffect(() => {
    const own = button.current;
    own?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === own) lose.current();
    };
  }, []);

  return (
    <button className="stop" type="button" aria-disabled={isStopping} onClick={onStop} ref={button}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M0 0H10V10H0z" />
      </svg>
      {label}
    </button>
  );
}
