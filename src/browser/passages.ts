import { addressIn, partAt } from '#browser/address.ts';

/**
 * A link to a closed passage opens it. Browsers open what surrounds a link's target, but not the target itself, and
 * not all of them do that.
 */
export function wakePassages(page: Document): void {
  const open = (hash: string) => {
    let closed = partAt(page, addressIn(hash).place)?.closest<HTMLDetailsElement>('details:not([open])');
    while (closed) {
      closed.open = true;
      closed = closed.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
    }
  };
  page.addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && !defaultPrevented) open(link.hash);
  });
  addEventListener('hashchange', () => open(location.hash));
  open(location.hash);
}
