import { store } from '#browser/store.ts';

/**
 * Follows the reader through the chapters: marks the current one in the contents, names it in the masthead, keeps
 * the place, and offers a returning reader to continue there. `chapters` are in reading order, each with an id.
 */
export function wakeContents(page: ParentNode, chapters: readonly HTMLElement[]): void {
  const links = new Map(chapters.map(({ id }) => [id, page.querySelector(`.contents a[href="#${id}"]`)]));
  const where = page.querySelector('[data-where]');
  const read = page.querySelector<HTMLElement>('.contents-read');
  const name = (id: string) => links.get(id)?.children[1]?.textContent ?? '';

  offerToContinue(page.querySelector('[data-start]'), store.get('reading'), chapters, name);

  const show = (current: number) => {
    chapters.forEach(({ id }, place) => {
      const link = links.get(id);
      link?.toggleAttribute('data-read', place < current);
      if (place === current) link?.setAttribute('aria-current', 'location');
      else link?.removeAttribute('aria-current');
    });
    const id = chapters[current]?.id;
    if (where) where.textContent = id ? `${current + 1} ${name(id)}` : '';
    if (read) {
      read.hidden = false;
      read.textContent = (read.dataset['phrase'] ?? '')
        .replace('{read}', String(Math.max(0, current)))
        .replace('{all}', String(chapters.length));
    }
    if (id && store.get('reading') !== id) store.set('reading', id);
  };

  // A chapter is current while it crosses the upper third of the screen.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) show(chapters.indexOf(entry.target as HTMLElement));
      }
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const chapter of chapters) observer.observe(chapter);
}

function offerToContinue(
  door: HTMLElement | null,
  kept: string | null,
  chapters: readonly HTMLElement[],
  name: (id: string) => string,
): void {
  const place = chapters.findIndex(({ id }) => id === kept);
  if (!door || place < 1 || !kept) return;
  door.setAttribute('href', `#${kept}`);
  door.textContent = (door.dataset['phrase'] ?? '').replace('{chapter}', `${place + 1}: ${name(kept)}`);
}
