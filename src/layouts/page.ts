import { wakeAddress } from '#browser/address.ts';
import { wakeContents } from '#browser/contents.ts';
import { wakeFork } from '#browser/fork.ts';
import { wakeMeter } from '#browser/meter.ts';
import { wakeNotes } from '#browser/notes.ts';
import { wakePaper } from '#browser/paper.ts';
import { wakePassages } from '#browser/passages.ts';
import { wakeTheme } from '#browser/theme.ts';

const { body, documentElement } = document;
const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

if (themeSwitch) wakeTheme(documentElement, themeSwitch);
wakeContents(document, [...document.querySelectorAll<HTMLElement>('[data-chapter]')]);
wakeNotes(document, { source: body.dataset['inSources'] ?? '', term: body.dataset['inGlossary'] ?? '' });
wakePassages(document);
wakeFork(document);
wakeAddress(document);
wakePaper(document);
wakeMeter(document);
