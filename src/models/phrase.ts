/**
 * Puts values into the braces of a phrase from content. A name it does not know stays, so that a slip of the pen
 * is seen.
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
