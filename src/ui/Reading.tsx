import './reading.css';
interface KindProps {
  readonly isEstimated?: boolean;
  readonly children: string;
}

/** Whether a figure is measured (solid) or estimated (hatched), as a word and a mark. */
export function Kind({ isEstimated = false, children }: KindProps) {
  return (
    <span className="reading-kind" data-estimated={isEstimated || undefined}>
      {children}
    </span>
  );
}

interface ReadingProps {
  readonly value: string;
  readonly name: string;
  /** What has to be said with the figure. */
  readonly note?: string;
  /** The word for measured. */
  readonly kind: string;
}

/** One figure of the machine, with its name below it. */
export function Reading({ value, name, note, kind }: ReadingProps) {
  return (
    <div className="reading">
      <dt>
        {name} <Kind>{kind}</Kind>
        {note === undefined ? null : <span className="reading-note">{note}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
