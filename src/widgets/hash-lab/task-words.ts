import type { OwnTask, Reading } from '#models/lending.ts';
import { slowDownOf } from '#models/own-task.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { Figures } from './figures.ts';

interface TaskReading {
  /** The middle of its times, now and before. */
  readonly value: string;
  /** Their slow ends, or why there is nothing to show. */
  readonly note: string;
}

/** The slow-down of the reader's own work in two short lines; a single time is never quoted. */
export function taskReading({ task }: HashLabWords, figures: Figures, reading: Reading | null): TaskReading {
  if (reading === null) return { value: task.notYet, note: task.few };
  const { ownTask } = reading;
  if (ownTask === null) return { value: task.unknown, note: task.untimed };
  const { rest, run } = ownTask;
  if (run === null) return { value: task.notYet, note: task.few };
  const ms = figures.bareMilliseconds;
  return {
    value: fill(task.nowWas, { now: ms(run.median), was: ms(rest.median) }),
    note: fill(task.slowEnd, { now: ms(run.ninetyFifth), was: ms(rest.ninetyFifth) }),
  };
}

/** Everything known of the task, for the list of all readings. */
export function taskRows({ task }: HashLabWords, figures: Figures, ownTask: OwnTask | null) {
  if (ownTask === null) {
    return { ownTask: task.untimed, slowDown: task.unknown, measuring: task.unknown };
  }
  const { rest, run, measuringShare } = ownTask;
  const was = { was: figures.tenths(rest.median), wasEnd: figures.tenths(rest.ninetyFifth) };
  return {
    ownTask:
      run === null
        ? fill(task.onlyRest, was)
        : fill(task.both, {
            ...was,
            now: figures.tenths(run.median),
            nowEnd: figures.tenths(run.ninetyFifth),
          }),
    slowDown: slowDownWords(task, figures, ownTask),
    measuring: fill(task.ofACore, { percent: figures.percent(measuringShare) }),
  };
}

/** What became of the task, in a sentence; empty where there is nothing to tell. */
export function taskSentence({ task }: HashLabWords, figures: Figures, ownTask: OwnTask | null): string {
  const times = ownTask && slowDownOf(ownTask);
  if (!ownTask?.run || !times) return '';
  return fill(times > 1 ? task.wasSlower : task.wasSame, {
    was: figures.milliseconds(ownTask.rest.median),
    now: figures.milliseconds(ownTask.run.median),
    times: figures.times(times),
  });
}

function slowDownWords(task: HashLabWords['task'], figures: Figures, ownTask: OwnTask): string {
  const times = slowDownOf(ownTask);
  if (times === null) return task.notYet;
  return times > 1 ? fill(task.slower, { times: figures.times(times) }) : task.same;
}
