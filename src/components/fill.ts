/** Puts values into the braces of a phrase from content: `fill('about {minutes} min', { minutes: 3 })`. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
