import { domAnimation, LazyMotion, m, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

/** A change of state: the token --change and its --ease-out. */
const change = { duration: 0.24, ease: [0.2, 0.8, 0.2, 1] } as const;

interface AppearProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that was not there before the reader's press. Only ever rendered in the browser. */
export function Appear({ className, children }: AppearProps) {
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" transition={change}>
        <m.div className={className ?? ''} initial={{ opacity: 0, y: 8 }} animate={{ opacity: 1, y: 0 }}>
          {children}
        </m.div>
      </MotionConfig>
    </LazyMotion>
  );
}
