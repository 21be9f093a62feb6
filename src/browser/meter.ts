import { heatStep } from '#models/heat.ts';
import type { Terms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { coreSegments } from '#models/segments.ts';
import { countCores } from './abilities.ts';
import type { LendingState } from './lending.ts';

/** Words may change twice a second. */
const wordsMs = 500;

/** What the masthead says of the page's lending, from content/en/page.yaml. */
export interface MeterWords {
  readonly idle: string;
  readonly starting: string;
  readonly measuring: string;
  readonly stopping: string;
  readonly half: string;
  readonly whole: string;
  readonly part: string;
  readonly several: string;
  readonly severalWhole: string;
  readonly ofAll: string;
  readonly left: string;
}

/**
 * Shows what the page takes right now, and stops it. The lending itself is fetched at the first press in a bench
 * that lends: before that there is nothing to show.
 */
export function wakeMeter(page: Document): void {
  const panel = page.querySelector<HTMLElement>('[data-lending]');
  const line = page.querySelector<HTMLElement>('[data-meter]');
  if (panel === null || line === null) return;
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as MeterWords;
  const cores = countCores();
  drawSegments(line, cores, null);

  const listening = new AbortController();
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('[data-lends]') === null) return;
    listening.abort();
    void Promise.all([import('./lending.ts'), import('./paced.ts')]).then(([{ lending }, { paced }]) => {
      const calm = paced(lending, wordsMs);
      const show = (): void => {
        const state = calm.state();
        showState(panel, state, sentence(state, cores, words));
        drawSegments(line, cores, state.phase === 'running' ? state.terms : null);
      };
      stopButton(panel)?.addEventListener('click', () => void lending.stop('pressed'));
      calm.subscribe(show);
      show();
    });
  };
  page.addEventListener('click', follow, { capture: true, signal: listening.signal });
}

interface Said {
  readonly words: string;
  readonly time: string;
}

function showState(panel: HTMLElement, { phase, owner, lastRun }: LendingState, said: Said): void {
  const stop = stopButton(panel);
  const hadFocus = stop !== null && stop === document.activeElement;
  panel.dataset['phase'] = phase;
  say(panel.querySelector('[data-lending-words]'), said.words);
  say(panel.querySelector('[data-lending-time]'), said.time);
  if (stop !== null) stop.hidden = owner === null;
  if (!hadFocus || owner !== null || lastRun === null) return;
  // The pressed button is gone: go on from the bench that it stopped, unless its next turn has begun.
  queueMicrotask(() => {
    if (stop.hidden) focusBench(lastRun.owner);
  });
}

function focusBench(id: string): void {
  const bench = document.getElementById(id);
  bench?.setAttribute('tabindex', '-1');
  bench?.focus({ preventScroll: true });
}

function stopButton(panel: HTMLElement): HTMLButtonElement | null {
  return panel.querySelector<HTMLButtonElement>('[data-lending-stop]');
}

function say(place: Element | null, words: string): void {
  if (place !== null && place.textContent !== words) place.textContent = words;
}

function drawSegments(line: HTMLElement, cores: number | null, terms: Terms | null): void {
  const loads = coreSegments(cores, terms);
  while (line.childElementCount < loads.length) line.append(document.createElement('i'));
  const heat = `var(--heat-${heatStep(terms?.duty ?? 0)})`;
  loads.forEach((load, index) => {
    const segment = line.children[index] as HTMLElement;
    segment.style.setProperty('--load', `${100 * load}%`);
    segment.style.setProperty('--heat', heat);
  });
}

function sentence(
  { phase, terms, remainingMs, isStill }: LendingState,
  cores: number | null,
  words: MeterWords,
): Said {
  if (phase !== 'running' || terms === null) {
    return { words: phase === 'running' ? words.starting : words[phase], time: '' };
  }
  const share = shareWords(terms, words);
  const seconds = Math.ceil(remainingMs / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return {
    words: cores === null ? share : fill(words.ofAll, { share, cores }),
    time: isStill ? '' : fill(words.left, { time }),
  };
}

function shareWords({ lanes, duty }: Terms, words: MeterWords): string {
  const percent = Math.round(100 * duty);
  if (lanes > 1) return fill(percent === 100 ? words.severalWhole : words.several, { lanes, percent });
  if (percent === 100) return words.whole;
  return percent === 50 ? words.half : fill(words.part, { percent });
}
