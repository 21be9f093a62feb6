import type { BlockListChunk } from '#schemas/block-list.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'block-list-tester';

/** The table of tools at its foot, where lessons link to. */
export const toolsId = 'block-list-tools';

export type Rule = BlockListChunk['rules'][number];
export type KnownRequest = BlockListChunk['requests'][number];
export type Words = BlockListChunk['words'];

/** The list, the requests and the words, which are fetched once the bench is open. */
export async function fetchTester(): Promise<BlockListChunk> {
  return (await import('virtual:block-list')).default;
}

/** Names of rules by their text, in the words of content; a rule of the reader’s own is its text. */
export function namesOf(rules: readonly Rule[], texts: readonly string[]): string {
  return texts.map((text) => rules.find(({ facts }) => facts.rule === text)?.words.name ?? text).join(', ');
}

/** The host of a whole address. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
