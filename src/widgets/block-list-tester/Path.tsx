interface PathProps {
  readonly from: string;
  /** Nothing where no request is made. */
  readonly to: string | null;
  readonly between: string;
  /** Nothing while nobody has asked. */
  readonly isStopped: boolean | null;
}

/** The way of a request, from a page to a host: the bar of a list across it, or nothing in its way. */
export function Path({ from, to, between, isStopped }: PathProps) {
  return (
    <div
      className="tester-path"
      data-stopped={isStopped === true || undefined}
      data-open={isStopped === null || undefined}
    >
      <span className="tester-end">
        <svg width="32" height="32" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 2H15L19 6V22H5zM15 2V6H19M8 11H16M8 15H16" />
        </svg>
        {from}
      </span>
      <svg className="tester-way" width="100%" height="56" aria-hidden="true">
        {to !== null && (
          <line className="tester-line" x1="0" x2={isStopped ? '50%' : '100%'} y1="28" y2="28" />
        )}
        {to !== null && isStopped && <line className="tester-rest" x1="50%" x2="100%" y1="28" y2="28" />}
        {isStopped && <line className="tester-bar" x1="50%" x2="50%" y1="4" y2="52" />}
        {to !== null && isStopped === false && (
          <svg x="100%" y="28" overflow="visible">
            <path className="tester-line" d="M-9-8 0 0-9 8" />
          </svg>
        )}
      </svg>
      {to !== null && (
        <span className="tester-end">
          <svg width="32" height="32" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 4H20V10H4zM4 14H20V20H4zM7 7H7.1M7 17H7.1M12 7H17M12 17H17" />
          </svg>
          {to}
        </span>
      )}
      <span className="tester-between">{between}</span>
    </div>
  );
}
