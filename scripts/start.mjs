import { build } from './build.mjs';
import { requireRuntime } from './runtime.mjs';
import { listen } from './serve.mjs';

requireRuntime();

const wanted = 4321;
const code = await build();
if (code) {
  console.error('The guide could not be built: the first message above says why.');
  process.exit(code);
}
const port = await listen(wanted, { takeNext: true });
if (port !== wanted) console.log(`Port ${wanted} is taken, so the next free one is used.`);
console.log(`Stolen Cycles is ready: http://localhost:${port}   (Ctrl+C ends it)`);
