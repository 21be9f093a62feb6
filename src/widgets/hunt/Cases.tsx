import type { Which } from '#models/hunt.ts';
import type { CaseId } from '#models/suspects.ts';
import type { HuntContent } from '#schemas/hunt.ts';
import { Pictured } from '#ui/Pictured.tsx';
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

/** Three cases, the easiest first. */
export function Cases({ content, which, onChoose }: CasesProps) {
  return (
    <Pictured
      legend={content.words.case}
      choices={caseIds}
      names={{
        laptop: caseWords(content, 'laptop').title,
        office: caseWords(content, 'office').title,
        cloud: caseWords(content, 'cloud').title,
      }}
      drawings={pictures}
      value={which.caseId}
      onChange={onChoose}
    />
  );
}
