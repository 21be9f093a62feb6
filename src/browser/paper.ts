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
  });
  const button = page.querySelector<HTMLButtonElement>('[data-print-card]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    page.documentElement.dataset['printing'] = 'card';
    print();
  });
}
