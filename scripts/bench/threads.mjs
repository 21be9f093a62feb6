import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ticksPerSecond } from './machine.mjs';

/** Whether this system counts the processor time of single threads where it can be read (proc(5)). */
export const isCounted = existsSync('/proc/self/task');

/** Chromium's name for the thread of a worker, as far as Linux keeps it: 15 characters. */
const workerName = 'DedicatedWorker';

/** @typedef {import('@playwright/test').CDPSession} Session one to the browser, not to a page */

/**
 * Files of one thread, which go away with it.
 * @param {string} path
 */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map((tid) => `/proc/${pid}/task/${tid}`);
  } catch {
    return [];
  }
}

/**
 * Processes that hold the browser's pages.
 * @param {Session} session
 */
async function renderers(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/**
 * Threads of workers that live now.
 * @param {Session} session
 * @returns {Promise<{ pid: number, thread: string }[]>} the process of each, and the folder of its counters
 */
export async function workerThreads(session) {
  return (await renderers(session)).flatMap((pid) =>
    threadsOf(pid)
      .filter((thread) => read(`${thread}/comm`)?.trim() === workerName)
      .map((thread) => ({ pid, thread })),
  );
}

/**
 * Processor time in user and system mode: fields 14 and 15, counted from behind the name, which may hold anything.
 * @param {string} stat
 */
export function cpuMsOf(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (1000 * (Number(fields[11]) + Number(fields[12]))) / ticksPerSecond;
}

/**
 * Processor time that a thread has had, in steps of 10 ms.
 * @param {string} thread
 * @throws where the thread is gone
 */
export const cpuMs = (thread) => cpuMsOf(readFileSync(`${thread}/stat`, 'utf8'));

/**
 * Processor time by the scheduler's own clock, which is finer; some kernels are built without it.
 * @param {string} thread
 */
function fineCpuMs(thread) {
  const schedule = read(`${thread}/schedstat`);
  if (schedule !== null) return Number(schedule.split(' ')[0]) / 1e6;
  const stat = read(`${thread}/stat`);
  return stat === null ? null : cpuMsOf(stat);
}

/**
 * Time that a thread was ready to run while others had the cores; null where the kernel was built without telling.
 * @param {string} thread
 */
export function waitedMs(thread) {
  const schedule = read(`${thread}/schedstat`);
  return schedule === null ? null : Number(schedule.split(' ')[1]) / 1e6;
}

/**
 * Adds up what all threads of a process have had, those too that are gone since the first reading.
 * @param {number} pid
 */
export function countProcess(pid) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return () => {
    for (const thread of threadsOf(pid)) {
      const ms = fineCpuMs(thread);
      if (ms !== null) seen.set(thread, ms);
    }
    return [...seen.values()].reduce((sum, ms) => sum + ms, 0);
  };
}
