import { Component, useSyncExternalStore, type ReactNode } from 'react';

interface Props {
  /** The form the server wrote. It stays in the page, hidden, while the live form stands in its place. */
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
        <div hidden={isLive}>{this.props.plain}</div>
        {isLive && this.props.children}
      </>
    );
  }
}
