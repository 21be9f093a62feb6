import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { Figures } from './figures.ts';
import { type Notice, noticeOf } from './notice.ts';
import { taskSentence } from './task-words.ts';

/** What there was to notice in a run on this machine. */
export function noticeWords(words: HashLabWords, figures: Figures, run: Run): string {
  const notice = noticeOf(run);
  if (notice.kind === 'short') return words.notice.short;
  const task = taskSentence(words, figures, run.reading.ownTask);
  return `${task} ${kindWords(words, figures, notice)}`.trim();
}

function kindWords(words: HashLabWords, figures: Figures, notice: Notice): string {
  if (notice.kind === 'smooth') return fill(words.notice.smooth, { times: figures.times(notice.times) });
  if (!('lateMs' in notice)) return words.notice[notice.kind];
  return fill(words.notice[notice.kind], { count: figures.whole(notice.lateMs) });
}

/** What there was to notice in a recorded run, and what to make of it. */
export function recordedNotice(
  words: HashLabWords,
  figures: Figures,
  { reading }: Run,
  moral: string,
): string {
  const lateMs = reading.timerLatenessMs?.ninetyFifth ?? 0;
  const task = taskSentence(words, figures, reading.ownTask);
  return `${task} ${fill(words.recorded.notice, { count: figures.whole(lateMs) })} ${moral}`.trim();
}
