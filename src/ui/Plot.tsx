import './plot.css';
import type { ReactNode } from 'react';

interface PlotProps {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description?: string;
  readonly top: string;
  readonly start: string;
  readonly end: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The box of a picture over time: its title, the value at its top, and the ends of its time. */
export function Plot({ title, description, top, start, end, aside, children }: PlotProps) {
  return (
    <figure className="plot">
      <figcaption className="plot-title">
        {title}
        {aside}
        {description === undefined ? null : <span className="away">{description}</span>}
      </figcaption>
      <span className="plot-top" aria-hidden="true">
        {top}
      </span>
      <div className="plot-box">{children}</div>
      <span className="plot-ends" aria-hidden="true">
        <span>{start}</span>
        <span>{end}</span>
      </span>
    </figure>
  );
}
