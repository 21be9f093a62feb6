import { getEntry } from 'astro:content';

const entry = await getEntry('page', 'page');
if (!entry) throw new Error('content/en/page.yaml is missing.');

/** The words of the page's own furniture. */
export const page = entry.data;
