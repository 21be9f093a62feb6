import { Component, type ReactNode, useState, useSyncExternalStore } from 'react';
import '#ui/awaken.css';

interface Props {
  /** The form the server wrote. It stays in the page, out of sight but for paper, while the live form stands. */
  plain: ReactNode;
  /** What the live form needs has come; until then the plain form stands. */
  isReady?: boolean;
  children: ReactNode;
}

/** A live form may read any part of the page, so it waits until the whole of it has arrived. */
const onArrival = (tell: () => void) => {
  document.addEventListener('readystatechange', tell);
  return () => document.removeEventListener('readystatechange', tell);
};

/** Puts a live form in the place of a plain one; where the live form fails, the plain one stays. */
export function Awaken({ plain, isReady = true, children }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const isAwake = useSyncExternalStore(
    onArrival,
    () => document.readyState !== 'loading',
    () => false,
  );
  const isLive = isAwake && isReady && !hasFailed;
  return (
    <>
      <div className="plain-form" data-covered={isLive ? '' : undefined}>
        {plain}
      </div>
      {isLive && (
        <Boundary
          onFail={() => {
            setFailed(true);
          }}
        >
          <div className="live-form">{children}</div>
        </Boundary>
      )}
    </>
  );
}

/**
 * Around the live form alone: what stands in a boundary that fails is drawn anew, and the page's policy lets no script
 * write the plain form's HTML a second time.
 */
class Boundary extends Component<{ onFail: () => void; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
