import { chooseKernel } from './kernel/choose.ts';
import type { Kernel } from './kernel/kernel.ts';
import { doubleSha256 } from './kernel/noble.ts';
import { createLane } from './lane.ts';
import { type MemoryHard, memoryHard, twoMebibytes } from './memory-hard/argon2d.ts';
import type { LaneEvent, LaneOrder, Order } from './protocol.ts';
import { questSearch } from './quest.ts';
import { memoryHardWork, raceSearch } from './race.ts';
import { requestsSince } from './requests.ts';
import { headersOf, nonceSearch } from './search.ts';

const now = (): number => performance.now();
const send = (event: LaneEvent): void => {
  postMessage(event);
};
const turns = new MessageChannel();
let lane: ((order: LaneOrder) => void) | null = null;

function openLane(kernel: Kernel, hard: MemoryHard | null): (order: LaneOrder) => void {
  return createLane({
    now,
    send,
    pause: (pause, then) => {
      if (pause.by === 'timer') {
        setTimeout(then, pause.ms);
        return;
      }
      turns.port1.onmessage = then;
      turns.port2.postMessage(null);
    },
    requestsSince,
    search: ({ quest, race, ...field }) => {
      if (quest !== undefined) return questSearch(kernel, quest, field.zeroBits, now);
      const headerAt = headersOf(field, doubleSha256);
      const search = nonceSearch(kernel, headerAt, field.zeroBits, now);
      if (race === undefined || hard === null) return search;
      return raceSearch(search, memoryHardWork(hard, headerAt(0), now), race, now);
    },
  });
}

async function obey(order: Order): Promise<void> {
  if (order.kind !== 'load') {
    lane?.(order);
    return;
  }
  const kernel = await chooseKernel(order.kernel);
  lane = openLane(kernel, order.races === true ? await memoryHard(twoMebibytes) : null);
  send({ kind: 'ready', kernel: kernel.name });
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => {
    send({ kind: 'failed', message: String(error) });
  });
});
