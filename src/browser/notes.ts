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
  let shownAtPress: HTMLAnchorElement | null = null;
  let isPinned = false;
  let timer = 0;

  const show = (link: HTMLAnchorElement, entry: HTMLElement) => {
    if (shownBy === link) return;
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

  note.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'closed') return;
    clearTimeout(timer);
    shownBy?.setAttribute('aria-expanded', 'false');
    shownBy = null;
    isPinned = false;
  });

  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }

  // A press outside an open note closes it before the click arrives, so what stood open is kept from the press.
  page.addEventListener('pointerdown', () => (shownAtPress = isPinned ? shownBy : null), { capture: true });

  page.addEventListener('click', (event) => {
    if (note.contains(event.target as Node)) {
      if (linkOf(event, 'a[href^="#"]')) hide();
      return;
    }
    const link = linkOf(event);
    const entry = link && page.getElementById(link.hash.slice(1));
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const wasShownBy = event.detail > 0 ? shownAtPress : shownBy;
    if (wasShownBy === link) {
      hide();
      return;
    }
    show(link, entry);
    isPinned = true;
  });
  page.addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? linkOf(event) : null;
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  // A note left open would cover what the reader tabs to next.
  page.addEventListener('focusin', ({ target }) => {
    if (target !== shownBy && !note.contains(target as Node)) hide();
  });
  page.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || isPinned) return;
    clearTimeout(timer);
    const link = linkOf(event);
    const entry = link && page.getElementById(link.hash.slice(1));
    if (entry) timer = window.setTimeout(() => show(link, entry), restMs);
    else if (shownBy && !note.contains(event.target as Node)) timer = window.setTimeout(hide, restMs);
  });
}

/** How long a pointer rests on a word before its note opens, or away from it before the note closes. */
const restMs = 350;

const linkOf = (event: Event, kind = 'a[data-note]') =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(kind) : null;

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

/**
 * In the margin beside the text where the screen has one; else below the word, or above it where there is no room,
 * and never past the edge of the screen.
 */
function place(note: HTMLElement, link: HTMLElement): void {
  const word = link.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const screen = document.documentElement.clientWidth;
  const text = link.closest('p, li, td, dd')?.getBoundingClientRect() ?? word;
  const margin = text.right + marginGap;
  const hasMargin = margin + width + gap < screen && matchMedia('(width >= 75rem)').matches;
  const under = word.bottom + gap;
  const beside = { left: margin, top: word.top - gap };
  const below = {
    left: Math.min(word.left, screen - width - gap),
    top: under + height < innerHeight ? under : word.top - height - gap,
  };
  const { left, top } = hasMargin ? beside : below;
  note.style.setProperty('--note-left', `${Math.max(gap, left) + scrollX}px`);
  note.style.setProperty('--note-top', `${Math.max(gap, top) + scrollY}px`);
}

/** Pixels between a word and its note, and between the text and the margin. */
const gap = 6;
const marginGap = 32;
