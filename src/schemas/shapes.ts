import { z } from 'astro/zod';

/** An id: small letters, figures and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Words somebody reads; never empty. */
export const sentence = z.string().min(1);

/** A strict object of words. */
export const words = z.strictObject;

/** Sentences under these names. */
export const sentences = <Name extends string>(...names: Name[]) =>
  words(Object.fromEntries(names.map((name) => [name, sentence])) as Record<Name, typeof sentence>);
