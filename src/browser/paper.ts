/** Before printing everything closed is opened, and closed again after; `[data-print-card]` prints the card alone. */
export function wakePaper(page: Document): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
    delete page.documentElement.dataset['printing'];
    delete page.querySelector<HTMLElement>('[data-alone]')?.dataset['alone'];
  });
  const button = page.querySelector<HTMLButtonElement>('[data-print-card]');
  const card = button?.closest<HTMLElement>('.card');
  if (!button || !card) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    printAlone(card, 'card');
  });
}

/** Prints one part of the page and nothing else; style sheets know it by its name. */
export function printAlone(part: HTMLElement, name: string): void {
  part.dataset['alone'] = '';
  part.ownerDocument.documentElement.dataset['printing'] = name;
  print();
}
