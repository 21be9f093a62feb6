import { store } from '#browser/store.ts';

/**
 * Follows the reader through the page: marks the current place in the contents, names it in the masthead, keeps
 * the chapter, and offers a returning reader to continue there. `chapters` are in reading order, each with an id; the
 * contents name them first, then the sections of the foot.
 */
export function wakeContents(page: Document, chapters: readonly HTMLElement[]): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const places = links.flatMap((link) => page.getElementById(link.hash.slice(1)) ?? []);
  const where = page.querySelector('[data-where]');
  const read = page.querySelector<HTMLElement>('.contents-read');
  const name = (place: number) => links[place]?.querySelector('.contents-name')?.textContent ?? '';
  const isChapter = (place: number) => place < chapters.length;

  offerToContinue(page.querySelector('[data-start]'), store.get('reading'), chapters, name);
  closeOnChoice(page.querySelector<HTMLElement>('.contents[popover]'));

  const show = (current: number) => {
    links.forEach((link, place) => {
      link.toggleAttribute('data-read', place < current && isChapter(place));
      if (place === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    if (where) where.textContent = isChapter(current) ? `${current + 1} ${name(current)}` : name(current);
    if (read) {
      read.hidden = false;
      read.textContent = (read.dataset['phrase'] ?? '')
        .replace('{read}', String(Math.min(current, chapters.length)))
        .replace('{all}', String(chapters.length));
    }
    // On a tall screen the first chapter is in view before a returning reader has chosen where to go.
    const id = chapters[current]?.id;
    if (id && scrollY > 0 && store.get('reading') !== id) store.set('reading', id);
  };

  // A place is current while it crosses the upper third of the screen.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) show(places.indexOf(entry.target as HTMLElement));
      }
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const place of places) observer.observe(place);
}

/** Focus goes back to the button before the browser moves on to the place chosen. */
function closeOnChoice(contents: HTMLElement | null): void {
  contents?.addEventListener('click', ({ target }) => {
    const isChoice = target instanceof Element && target.closest('a');
    if (isChoice && contents.matches(':popover-open')) contents.hidePopover();
  });
}

function offerToContinue(
  door: HTMLElement | null,
  kept: string | null,
  chapters: readonly HTMLElement[],
  name: (place: number) => string,
): void {
  const place = chapters.findIndex(({ id }) => id === kept);
  if (!door || place < 1 || !kept) return;
  door.setAttribute('href', `#${kept}`);
  door.textContent = (door.dataset['phrase'] ?? '').replace('{chapter}', `${place + 1}: ${name(place)}`);
}
