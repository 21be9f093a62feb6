import type { Mark } from './bench.ts';

/** Marks of sources, which open the page's own note. */
export function Cites({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ href, number, name }) => (
    <a
      className="cite"
      href={href}
      aria-label={name}
      aria-expanded="false"
      role="button"
      data-note=""
      key={number}
    >
      {number}
    </a>
  ));
}
