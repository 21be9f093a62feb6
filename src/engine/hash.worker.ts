import { chooseKernel } from './kernel/choose.ts';
import type { Kernel } from './kernel/kernel.ts';
import { doubleSha256 } from './kernel/noble.ts';
import { createLane } from './lane.ts';
import type { LaneEvent, LaneOrder, Order } from './protocol.ts';
import { questSearch } from './quest.ts';
import { requestsSince } from './requests.ts';
import { headersOf, nonceSearch } from './search.ts';

const now = (): number => performance.now();
const send = (event: LaneEvent): void => {
  postMessage(event);
};
const turns = new MessageChannel();
let lane: ((order: LaneOrder) => void) | null = null;

function openLane(kernel: Kernel): (order: LaneOrder) => void {
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
    search: ({ quest, ...field }) =>
      quest === undefined
        ? nonceSearch(kernel, headersOf(field, doubleSha256), field.zeroBits, now)
        : questSearch(kernel, quest, field.zeroBits, now),
  });
}

async function obey(order: Order): Promise<void> {
  if (order.kind !== 'load') {
    lane?.(order);
    return;
  }
  const kernel = await chooseKernel(order.kernel);
  lane = openLane(kernel);
  send({ kind: 'ready', kernel: kernel.name });
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => {
    send({ kind: 'failed', message: String(error) });
  });
});
