import { addressIn } from '#browser/address.ts';

/**
 * Lets a reader choose the branch that is theirs, and puts the others aside on the screen. A link into another branch
 * opens that one. Without script, and on paper, all of them stand open.
 */
export function wakeFork(page: Document): void {
  const fork = page.querySelector<HTMLFieldSetElement>('[data-fork]');
  const branches = [...page.querySelectorAll<HTMLElement>('[data-branch]')];
  if (!fork) return;
  const radios = [...fork.querySelectorAll<HTMLInputElement>('input')];

  const show = () => {
    const chosen = radios.find(({ checked }) => checked)?.value ?? '';
    for (const branch of branches) {
      branch.toggleAttribute('data-aside', chosen !== '' && branch.id !== chosen);
    }
  };
  const open = (hash: string) => {
    const wanted = page.getElementById(addressIn(hash).place)?.closest('[data-branch][data-aside]')?.id;
    const radio = radios.find(({ value }) => value === wanted);
    if (!radio) return;
    radio.checked = true;
    show();
  };

  fork.addEventListener('change', show);
  page.addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && !defaultPrevented) open(link.hash);
  });
  addEventListener('hashchange', () => open(location.hash));
  fork.hidden = false;
  show();
  open(location.hash);
}
