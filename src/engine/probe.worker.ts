import { createRounds } from './probe/rounds.ts';
import { chooseTask } from './probe/choose.ts';
import type { ProbeEvent, ProbeOrder } from './protocol.ts';
import { requestsSince } from './requests.ts';

const send = (event: ProbeEvent): void => {
  postMessage(event);
};
const rounds = chooseTask().then((task) =>
  createRounds({
    task,
    send,
    now: () => performance.now(),
    wait: (ms, then) => setTimeout(then, ms),
    requestsSince,
  }),
);

addEventListener('message', ({ data }: MessageEvent<ProbeOrder>) => {
  rounds
    .then((obey) => {
      obey(data);
    })
    .catch((error: unknown) => {
      send({ kind: 'failed', message: String(error) });
    });
});
