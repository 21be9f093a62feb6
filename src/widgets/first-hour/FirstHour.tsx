import type { ReactNode } from 'react';
import type { FirstHourWords } from '#schemas/first-hour.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';

interface FirstHourProps {
  readonly words: FirstHourWords;
  /** All steps, each with whom it is for. */
  readonly children?: ReactNode;
}

/** The first hour after a finding: the steps for the reader's own situation, in their order. */
export function FirstHour({ words, children }: FirstHourProps) {
  return (
    <div className="first-hour">
      <Awaken plain={children}>
        <LiveForm words={words} />
      </Awaken>
    </div>
  );
}
