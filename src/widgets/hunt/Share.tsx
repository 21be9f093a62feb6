import { heatStep } from '#models/heat.ts';

interface ShareProps {
  /** Share of a core; of several cores, where several programs stand in one entry. */
  readonly share: number;
  readonly children: string;
}

/** A share of a core: the figure, and a bar of its heat. */
export function Share({ share, children }: ShareProps) {
  const width = 100 * Math.min(1, share);
  return (
    <span className="hunt-share">
      <span>{children}</span>
      <svg width="44" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="hunt-share-all" x="0" y="0" width="100" height="8" />
        <rect className="hunt-share-taken" x="0" y="0" width={width} height="8" data-heat={heatStep(share)} />
      </svg>
    </span>
  );
}
