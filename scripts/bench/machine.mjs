import { existsSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second (USER_HZ, proc(5)). */
export const ticksPerSecond = 100;
const counters = '/proc/stat';

/**
 * Processor seconds that the whole machine has been busy since it started.
 * @param {string} text of /proc/stat: its first line adds up all processors
 */
export function busySeconds(text) {
  const [user = 0, nice = 0, system = 0, , , interrupt = 0, softInterrupt = 0, steal = 0] = (
    text.split('\n')[0] ?? ''
  )
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + interrupt + softInterrupt + steal) / ticksPerSecond;
}

/**
 * Processor seconds that a bench itself has used, with the browser it started.
 * @param {import('@playwright/test').CDPSession} session one to the browser
 */
export async function ownSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { user, system } = process.cpuUsage();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, (user + system) / 1e6);
}

/**
 * Watches what others do on this machine.
 * @param {() => Promise<number>} readOwn processor time that the bench itself has used
 * @returns {Promise<() => Promise<number | null>>} share of one core that others took since the watch began; null where it cannot be told
 */
export async function watchOthers(readOwn) {
  if (!existsSync(counters)) return () => Promise.resolve(null);
  const read = async () => ({
    ms: performance.now(),
    busy: busySeconds(readFileSync(counters, 'utf8')),
    own: await readOwn(),
  });
  const before = await read();
  return async () => {
    const after = await read();
    const others = after.busy - before.busy - (after.own - before.own);
    return Math.max(0, (1000 * others) / (after.ms - before.ms));
  };
}
