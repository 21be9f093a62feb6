import { fromHex, nonceSpace, parseHeader, serialise } from '#models/header.ts';
import type { Quest, Share, Win } from '#models/lending.ts';
import { expectedTries } from '#models/lottery.ts';
import type { Kernel } from './kernel/kernel.ts';
import { batchLimits, better, nextBatch, type NonceSearch, shareOf } from './search.ts';

/**
 * Searches for a quest's winners one after the other, each from the start of a header's nonces. A kernel hashes many
 * nonces at a call, but counts of tries end at the winner: what was hashed beyond it is only in `hashes`.
 */
export function questSearch(kernel: Kernel, quest: Quest, zeroBits: number, now: () => number): NonceSearch {
  // Beyond the mean a batch would mostly hash what nobody asked for.
  const mostAtOnce = Math.min(batchLimits.greatest, Math.max(batchLimits.least, expectedTries(zeroBits)));
  const wins: Win[] = [];
  let header = fromHex(quest.headerHex);
  let next = quest.fromNonce;
  let batch: number = batchLimits.least;
  let hashes = 0;
  let pendingTries = 0;
  let best: Share | null = null;
  kernel.prepare(header);

  const takeNextHeader = (): void => {
    header = oneSecondLater(header);
    next = 0;
    kernel.prepare(header);
  };
  const searchBatch = (): void => {
    if (next === nonceSpace) takeNextHeader();
    const count = Math.min(batch, mostAtOnce, nonceSpace - next);
    const [hit] = kernel.search(next, count, zeroBits);
    hashes += count;
    if (hit === undefined) {
      next += count;
      pendingTries += count;
      return;
    }
    const win = { ...shareOf(header, hit), tries: pendingTries + hit.nonce - next + 1 };
    wins.push(win);
    best = better(best, win);
    pendingTries = 0;
    takeNextHeader();
  };
  const isOver = (): boolean => wins.length >= quest.wins;

  return {
    hashes: () => hashes,
    share: () => best,
    findings: () => ({ wins: [...wins], pendingTries }),
    isOver,
    slice: (untilMs, hasToStop) => {
      let before = now();
      do {
        searchBatch();
        const after = now();
        batch = nextBatch(batch, after - before);
        before = after;
      } while (before < untilMs && !hasToStop() && !isOver());
    },
  };
}

function oneSecondLater(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const header = parseHeader(bytes);
  return serialise({ ...header, time: header.time + 1 });
}
