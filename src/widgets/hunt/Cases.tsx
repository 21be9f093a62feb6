import { useId } from 'react';
import type { Which } from '#models/hunt.ts';
import type { CaseId } from '#models/suspects.ts';
import type { HuntContent } from '#schemas/hunt.ts';
import { caseIds, caseWords } from './hunt-bench.ts';

interface CasesProps {
  readonly content: HuntContent;
  readonly which: Which;
  readonly onChoose: (caseId: CaseId) => void;
}

/** Whatever a case looks like: a laptop, a screen on its foot, a rack of machines under a cloud. */
const pictures: Readonly<Record<CaseId, string>> = {
  laptop: 'M5 5h14v10H5zM2 19h20',
  office: 'M3 4h18v12H3zM12 16v4M8 20h8',
  cloud: 'M7 18a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.600-1A4.500 4.500 0 0 1 17 18z',
};

/** Three cases, the easiest first, and the number of the one that is open. */
export function Cases({ content, which, onChoose }: CasesProps) {
  const name = useId();
  const { words } = content;
  return (
    <fieldset className="hunt-cases">
      <legend>{words.case}</legend>
      {caseIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === which.caseId}
            onChange={() => {
              onChoose(id);
            }}
          />
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d={pictures[id]} />
          </svg>
          <span>{caseWords(content, id).title}</span>
        </label>
      ))}
    </fieldset>
  );
}
