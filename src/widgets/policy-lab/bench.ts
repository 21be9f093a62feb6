import words from 'virtual:policy-lab';
import files from 'virtual:lab-files';

/** What the live form says and shows. It comes with the live form, once a reader has opened the bench. */
export const bench = { words, files } as const;
