import { store } from '#browser/store.ts';

/** Makes the switch in the masthead work: it turns day to night and back, and keeps the reader's choice. */
export function wakeTheme(root: HTMLElement, button: HTMLButtonElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isNight = () => (root.dataset['theme'] ?? (dark.matches ? 'night' : 'day')) === 'night';
  const show = () => {
    button.setAttribute('aria-pressed', String(isNight()));
  };
  button.addEventListener('click', () => {
    const theme = isNight() ? 'day' : 'night';
    root.dataset['theme'] = theme;
    store.set('theme', theme);
    show();
  });
  dark.addEventListener('change', show);
  show();
  button.hidden = false;
}
