import { createLane } from './lane.ts';
import { doubleSha256, nobleKernel } from './kernel/noble.ts';
import type { LaneEvent, Order } from './protocol.ts';
import { headersOf, nonceSearch } from './search.ts';

const kernel = nobleKernel();
const now = (): number => performance.now();
const send = (event: LaneEvent): void => {
  postMessage(event);
};
const turns = new MessageChannel();

const handle = createLane({
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
  requestsSince: (ms) =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime >= ms)
      .map((entry) => entry.name),
  search: (field) => nonceSearch(kernel, headersOf(field, doubleSha256), field.zeroBits, now),
});

addEventListener('message', (event: MessageEvent<Order>) => {
  try {
    handle(event.data);
  } catch (error) {
    send({ kind: 'failed', message: String(error) });
  }
});
send({ kind: 'ready', kernel: kernel.name });
