import type { Consent, Profiteer } from '#models/consent.ts';

interface WorkProps {
  /** Unknown until the reader has said it. */
  readonly consent: Consent | null;
  readonly profits: Profiteer | null;
  readonly isDefence?: boolean;
}

/** Always the same laptop and the same work; who is at the other end, and whether an answer comes back, differ. */
export function Work({ consent, profits, isDefence = false }: WorkProps) {
  return (
    <svg className="work" data-consent={consent ?? 'open'} viewBox="0 0 240 92" aria-hidden="true">
      <rect className="work-screen" x="24" y="14" width="64" height="46" rx="3" />
      <path className="work-lines" d="M34 28H66M34 38H78M34 48H58" />
      <path className="work-base" d="M14 74 24 60H88L98 74z" />
      <path className="work-rays" d="M34 82H78M44 89H68" />
      <path className="work-cable" d="M97 69H168" />
      {(consent === 'yes' || consent === 'part') && <path className="work-answer" d="M158 36H108" />}
      {(consent === 'yes' || consent === 'part') && <path d="M117 27 108 36 117 45" />}
      {isDefence && <path className="work-bar" d="M160 50V86" />}
      <Beneficiary profits={profits} />
    </svg>
  );
}

function Beneficiary({ profits }: Pick<WorkProps, 'profits'>) {
  switch (profits) {
    case 'intruder':
      return (
        <g className="work-stranger">
          <circle cx="200" cy="30" r="15" />
          <path d="M166 76V72a34 27 0 0 1 68 0V76z" />
        </g>
      );
    case 'provider':
      return (
        <>
          <rect className="work-screen" x="172" y="14" width="56" height="62" rx="3" />
          <path className="work-lines" d="M172 26H228M182 38H218M182 49H218M182 60H204" />
        </>
      );
    case 'cause':
      return (
        <>
          <circle className="work-screen" cx="200" cy="45" r="30" />
          <path
            className="work-lines"
            d="M170 45H230M200 15C182 28 182 62 200 75M200 15C218 28 218 62 200 75"
          />
        </>
      );
    case 'owner':
      return (
        <>
          <circle className="work-screen" cx="200" cy="29" r="13" />
          <path className="work-screen" d="M170 76V72a30 25 0 0 1 60 0V76z" />
        </>
      );
    case null:
      return <rect className="work-open" x="172" y="14" width="56" height="62" rx="3" />;
  }
}
