import { store } from '#browser/store.ts';

/**
 * Follows the reader through the page: marks the current place in the contents and names it in the masthead, counts
 * the chapters whose end was reached, keeps both, and offers a returning reader to continue. `chapters` are in
 * reading order, each with an id; the contents name them first, then the sections of the foot.
 */
export function wakeContents(page: Document, chapters: readonly HTMLElement[]): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const places = links.flatMap((link) => page.getElementById(link.hash.slice(1)) ?? []);
  const where = page.querySelector('[data-where]');
  const read = page.querySelector<HTMLElement>('.contents-read');
  const name = (place: number) => links[place]?.querySelector('.contents-name')?.textContent ?? '';
  const isChapter = (place: number) => place in chapters;

  offerToContinue(page.querySelector('[data-start]'), store.get('reading'), chapters, name);
  closeOnChoice(page.querySelector<HTMLElement>('.contents[popover]'));

  const showRead = () => {
    const all = new Set(store.get('read'));
    const count = chapters.filter(({ id }) => all.has(id)).length;
    links.forEach((link) => link.toggleAttribute('data-read', all.has(link.hash.slice(1))));
    if (!read) return;
    const phrase = count > 0 ? (read.dataset['phrase'] ?? '') : '';
    read.hidden = !phrase;
    read.textContent = phrase.replace('{read}', String(count)).replace('{all}', String(chapters.length));
  };
  showRead();
  store.subscribe(showRead);

  let current = -1;
  const show = (place: number) => {
    current = place;
    links.forEach((link, index) => {
      if (index === place) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    if (where) where.textContent = isChapter(place) ? `${place + 1} ${name(place)}` : name(place);
    // On a tall screen the first chapter is in view before a returning reader has chosen where to go.
    const id = chapters[place]?.id;
    if (id && scrollY > 0 && store.get('reading') !== id) store.set('reading', id);
  };

  // A place is current while it crosses the upper third of the screen; above the first, none is.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = places.indexOf(target as HTMLElement);
        if (isIntersecting) show(place);
        else if (place === current && isAbove(places[0])) show(-1);
      }
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const place of places) observer.observe(place);
  wakeReading(chapters);
}

const isAbove = (first: HTMLElement | undefined) =>
  !!first && first.getBoundingClientRect().top > innerHeight / 3;

/** A chapter is read when what to keep of it has come well into view: to jump over it is not to read it. */
function wakeReading(chapters: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const all = store.get('read');
      const ended = entries.filter(({ isIntersecting }) => isIntersecting);
      const ids = ended.flatMap(({ target }) => target.closest('[data-chapter]')?.id ?? []);
      const more = ids.filter((id) => !all.includes(id));
      if (more.length > 0) store.set('read', [...all, ...more]);
    },
    { rootMargin: '-20% 0px -33% 0px' },
  );
  for (const chapter of chapters) {
    const end = chapter.querySelector('.keep');
    if (end) observer.observe(end);
  }
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
