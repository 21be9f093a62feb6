import { tags } from './outline.ts';

/** A source as the page refers to it: its number, and how often the page cites it. */
export interface Numbered {
  number: number;
  mentions: number;
}

/**
 * Numbers from 1 for every source in the order a reader meets them. `Cite` names its source itself; other tags that
 * bring sources with them (a box, a chart, the questions people ask) are expanded by `brings`. Sources named in
 * `afterwards` (glossary, assumptions) follow.
 */
export function numberSources(
  bodies: string[],
  brings: (tag: { name: string; id: string | undefined }) => string[],
  afterwards: string[],
): Map<string, Numbered> {
  const found = new Map<string, Numbered>();
  const cited = bodies.flatMap((body) =>
    tags(body).flatMap((tag) => (tag.name === 'Cite' && tag.id ? [tag.id] : brings(tag))),
  );
  for (const source of [...cited, ...afterwards]) {
    const known = found.get(source);
    if (known) known.mentions += 1;
    else found.set(source, { number: found.size + 1, mentions: 1 });
  }
  return found;
}
