/** Content in chunks, which scripts/chunks.mjs makes from the files of content/. */

declare module 'virtual:chain' {
  import type { ChainEntry } from '#schemas/ways-in.ts';

  const ways: ChainEntry[];
  export default ways;
}

declare module 'virtual:hunt' {
  import type { HuntContent } from '#schemas/hunt.ts';

  const content: HuntContent;
  export default content;
}

declare module 'virtual:matrix' {
  import type { ArguedMatrix } from '#schemas/ways-in.ts';

  const matrix: ArguedMatrix;
  export default matrix;
}

declare module 'virtual:block-list' {
  import type { BlockListChunk } from '#schemas/block-list.ts';

  const list: BlockListChunk;
  export default list;
}

declare module 'virtual:consent' {
  import type { ToldConsent } from '#schemas/consent.ts';

  const told: ToldConsent;
  export default told;
}

declare module 'virtual:cases' {
  import type { CaseFile } from '#schemas/incidents.ts';

  /** By year, the way to the case files of that year. */
  const years: Record<string, () => Promise<{ default: CaseFile[] }>>;
  export default years;
}

declare module 'virtual:key-race' {
  import type { KeyRaceChunk } from '#schemas/key-race.ts';

  const race: KeyRaceChunk;
  export default race;
}

declare module 'virtual:lab-files' {
  /** What the supplier of the policy lab may send, with the fingerprint of each file. */
  const files: Record<'good' | 'altered' | 'updated', { text: string; fingerprint: string }>;
  export default files;
}

declare module 'virtual:policy-lab' {
  import type { PolicyLabWords } from '#schemas/policy-lab.ts';

  /** The words of the policy lab. */
  const words: PolicyLabWords;
  export default words;
}

declare module 'virtual:stealth-dial' {
  import type { TurnedWords } from '#schemas/stealth-dial.ts';

  /** What the live form of the stealth dial says. */
  const words: TurnedWords;
  export default words;
}
