import { openRace } from './race.mjs';

const scope = /** @type {{ onmessage: (() => void) | null, postMessage: (message: unknown) => void }} */ (
  /** @type {unknown} */ (globalThis)
);
const repeat = await openRace();
scope.onmessage = () => {
  void repeat().then(scope.postMessage.bind(scope));
};
scope.postMessage(null);
