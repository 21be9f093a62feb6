/** Content in chunks, which scripts/chunks.mjs makes from the files of content/. */

declare module 'virtual:chain' {
  const ways: import('./ways-in.ts').ChainEntry[];
  export default ways;
}

declare module 'virtual:hunt' {
  const content: import('./hunt.ts').HuntContent;
  export default content;
}

declare module 'virtual:matrix' {
  const matrix: import('./ways-in.ts').ArguedMatrix;
  export default matrix;
}

declare module 'virtual:block-list' {
  const list: import('./block-list.ts').BlockListChunk;
  export default list;
}

declare module 'virtual:consent' {
  const told: import('./consent.ts').ToldConsent;
  export default told;
}

declare module 'virtual:cases' {
  /** By year, the way to the case files of that year. */
  const years: Record<string, () => Promise<{ default: import('./incidents.ts').CaseFile[] }>>;
  export default years;
}

declare module 'virtual:key-race' {
  const race: import('./key-race.ts').KeyRaceChunk;
  export default race;
}
