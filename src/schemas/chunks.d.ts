/** Content in chunks, which scripts/chunks.mjs makes from the files of content/. */

declare module 'virtual:chain' {
  const ways: import('./ways-in.ts').ChainEntry[];
  export default ways;
}

declare module 'virtual:matrix' {
  const matrix: import('./ways-in.ts').ArguedMatrix;
  export default matrix;
}

declare module 'virtual:cases' {
  /** By year, the way to the case files of that year. */
  const years: Record<string, () => Promise<{ default: import('./incidents.ts').CaseFile[] }>>;
  export default years;
}

declare module 'virtual:lab-files' {
  /** What the supplier of the policy lab may send, with the fingerprint of each file. */
  const files: Record<'good' | 'altered' | 'updated', { text: string; fingerprint: string }>;
  export default files;
}

declare module 'virtual:policy-lab' {
  /** The words of the policy lab. */
  const words: import('./policy-lab.ts').PolicyLabWords;
  export default words;
}
