const steps = [1, 2, 3, 4, 5, 6, 7] as const;
const kinds = ['own', 'bare'] as const;

export const hatchId = (kind: (typeof kinds)[number], step: number): string => `keyrace-${kind}-${step}`;

/** Estimates are hatched: dense for the reader's race, thin for the one with nothing set up. */
export function Hatches() {
  return (
    <defs>
      {kinds.flatMap((kind) =>
        steps.map((step) => (
          <pattern
            key={`${kind}-${step}`}
            id={hatchId(kind, step)}
            className="keyrace-hatch"
            data-kind={kind}
            data-step={step}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M1 0V4" />
          </pattern>
        )),
      )}
    </defs>
  );
}
