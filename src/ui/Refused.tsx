import './consent.css';
import { useEffect, useRef } from 'react';
import { Appear } from './Appear.tsx';

interface RefusedProps {
  readonly reason: string;
  /** What the reader may do about it, the gentlest first; a warm one costs them power. */
  readonly choices: readonly {
    readonly name: string;
    readonly isWarm: boolean;
    readonly onPress: () => void;
  }[];
}

/** Why nothing was started. */
export function Refused({ reason, choices }: RefusedProps) {
  const sentence = useRef<HTMLDivElement>(null);

  // The reader pressed a button that is gone by now.
  useEffect(() => {
    sentence.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Appear className="stage">
      <div className="refused" role="alert" tabIndex={-1} ref={sentence}>
        <p>{reason}</p>
      </div>
      <div className="choices">
        {choices.map(({ name, isWarm, onPress }) => (
          <button className={isWarm ? 'button warm' : 'button'} type="button" onClick={onPress} key={name}>
            {name}
          </button>
        ))}
      </div>
    </Appear>
  );
}
