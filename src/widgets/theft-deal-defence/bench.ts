/** The bench's place on the page, and in a link. */
export const benchId = 'theft-deal-defence';

/** The mark of a source as the page holds it. */
export interface Mark {
  readonly href: string;
  readonly number: string;
  readonly name: string;
}

/** The marks of a scene, or of the law of a place, as the plain form has them; none where a scene is invented. */
export function marksOf(kind: 'scene' | 'law', id: string): readonly Mark[] {
  const found = document.querySelectorAll<HTMLAnchorElement>(`#${benchId} [data-${kind}="${id}"] a.cite`);
  return [...found].map((link) => ({
    href: link.hash,
    number: link.textContent.trim(),
    name: link.getAttribute('aria-label') ?? '',
  }));
}
