import { Component, useSyncExternalStore, type ReactNode } from 'react';
import '#ui/awaken.css';

interface Props {
  /** The form the server wrote. It stays in the page, out of sight but for paper, while the live form stands. */
  plain: ReactNode;
  children: ReactNode;
}

/** A live form may read any part of the page, so it waits until the whole of it has arrived. */
const onArrival = (tell: () => void) => {
  document.addEventListener('readystatechange', tell);
  return () => document.removeEventListener('readystatechange', tell);
};

/** Puts a live form in the place of a plain one; where the live form fails, the plain one stays. */
export function Awaken({ plain, children }: Props) {
  const isAwake = useSyncExternalStore(
    onArrival,
    () => document.readyState !== 'loading',
    () => false,
  );
  return (
    <Fallback plain={plain} isAwake={isAwake}>
      {children}
    </Fallback>
  );
}

class Fallback extends Component<Props & { isAwake: boolean }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const isLive = this.props.isAwake && !this.state.hasFailed;
    return (
      <>
        <div className="plain-form" data-covered={isLive ? '' : undefined}>
          {this.props.plain}
        </div>
        {isLive && <div className="live-form">{this.props.children}</div>}
      </>
    );
  }
}
