import { type ReactNode, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';
import { readStealthData } from './stealth-dial.ts';

interface StealthDialProps {
  /** Five places of the dial, worked out. */
  readonly children?: ReactNode;
  /** Lower alarms, and what is known. */
  readonly behind?: ReactNode;
}

/** A miner turned down until an alarm falls silent, and what goes on all the same. */
export function StealthDial({ children, behind }: StealthDialProps) {
  return (
    <div className="stealth-dial">
      <Awaken plain={children}>
        <Live />
      </Awaken>
      {behind}
    </div>
  );
}

function Live() {
  const [data] = useState(readStealthData);
  if (data === null) throw new Error('The page holds no words for the stealth dial.');
  return <LiveForm data={data} />;
}
