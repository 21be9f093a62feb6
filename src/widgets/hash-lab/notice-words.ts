import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas';
import type { Figures } from './figures.ts';
import { noticeOf } from './notice.ts';

/** What there was to notice in a run on this machine; `unfelt` where it was nothing. */
export function noticeWords(words: HashLabWords, figures: Figures, run: Run, unfelt: string): string {
  const notice = noticeOf(run);
  if (notice.kind === 'unfelt') return unfelt;
  if (notice.kind === 'short') return words.notice.short;
  if (notice.kind === 'smooth') return fill(words.notice.smooth, { times: figures.times(notice.times) });
  return fill(words.notice[notice.kind], { count: figures.whole(notice.lateMs) });
}

/** What there was to notice in a recorded run. */
export function recordedNotice({ recorded }: HashLabWords, figures: Figures, { reading }: Run): string {
  return fill(recorded.notice, { count: figures.whole(reading.timerLatenessMs?.ninetyFifth ?? 0) });
}
