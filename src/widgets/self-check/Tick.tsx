/** The mark of a right answer. A word always stands beside it. */
export function Tick() {
  return (
    <svg className="tick" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 13l5 5L20 6" />
    </svg>
  );
}
