/** A line of a Content Security Policy. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** Lines as they stand in a header or a `<meta>` (CSP Level 3, 2.2.1: divided by semicolons and spaces). */
export function formatPolicy(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => [name, ...sources].join(' ')).join('; ');
}
