/**
 * Citations and terms are links to the lists at the page's foot. With script, a press or a resting pointer shows the
 * entry in a note beside the word: it can be dismissed (Escape), pointed at, and stays until the reader leaves
 * (WCAG 2.2, 1.4.13). The same link inside the note leads on to the list.
 */
export function wakeNotes(page: Document, words: { source: string; term: string }): void {
  const note = page.createElement('div');
  note.className = 'note';
  note.id = 'note';
  note.popover = 'auto';
  let shownBy: HTMLAnchorElement | null = null;
  let timer = 0;

  const show = (link: HTMLAnchorElement) => {
    const entry = page.getElementById(link.hash.slice(1));
    if (!entry || shownBy === link) return;
    hide();
    note.replaceChildren(...copyOf(entry), leadOn(link, words));
    link.after(note);
    link.setAttribute('aria-expanded', 'true');
    shownBy = link;
    note.showPopover();
    place(note, link);
  };

  const hide = () => {
    if (note.matches(':popover-open')) note.hidePopover();
  };

  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') {
      shownBy?.setAttribute('aria-expanded', 'false');
      shownBy = null;
    }
  });

  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }

  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-note]') : null;

  page.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    if (shownBy === link) hide();
    else show(link);
  });
  page.addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? linkOf(event) : null;
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  page.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(timer);
    const link = linkOf(event);
    if (link) timer = window.setTimeout(() => show(link), restMs);
    else if (shownBy && !note.contains(event.target as Node)) timer = window.setTimeout(hide, restMs);
  });
}

/** How long a pointer rests on a word before its note opens, or away from it before the note closes. */
const restMs = 350;

function copyOf(entry: HTMLElement): Node[] {
  const text = entry.querySelector('.source-text, .term-means') ?? entry;
  const paragraph = entry.ownerDocument.createElement('p');
  paragraph.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
  return [paragraph];
}

function leadOn(link: HTMLAnchorElement, words: { source: string; term: string }): Node {
  const paragraph = link.ownerDocument.createElement('p');
  const onward = link.ownerDocument.createElement('a');
  onward.href = link.hash;
  onward.textContent = link.classList.contains('term') ? words.term : words.source;
  paragraph.append(onward);
  return paragraph;
}

/** Below the word, or above it where there is no room, and never past the edge of the screen. */
function place(note: HTMLElement, link: HTMLElement): void {
  const word = link.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const gap = 6;
  const room = document.documentElement.clientWidth - width - gap;
  const below = word.bottom + gap;
  const top = below + height < innerHeight ? below : word.top - height - gap;
  note.style.setProperty('--note-left', `${Math.max(gap, Math.min(word.left, room)) + scrollX}px`);
  note.style.setProperty('--note-top', `${Math.max(gap, top) + scrollY}px`);
}
