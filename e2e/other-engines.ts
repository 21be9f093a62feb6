import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser of another engine, as far as a journey without Playwright needs it. */
export interface Engine {
  open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page, and waits for what it returns. */
  run: (body: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const onPath = (names: string[]) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const firefox = onPath(['firefox-esr', 'firefox']);
const webkit = onPath(['WebKitWebDriver']);
const screen = onPath(['xvfb-run']);

/** Starts an engine, or says why that cannot be: what stands under its name may be a mere pointer to a shop. */
type Start = () => Promise<Engine | string>;

/** The engines on this machine, by name; nothing for one that is not there. */
export const engines: Record<'Firefox' | 'WebKit', Start | undefined> = {
  Firefox: firefox === undefined ? undefined : () => startFirefox(firefox),
  WebKit: webkit === undefined || screen === undefined ? undefined : () => startWebKit(screen, webkit),
};

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        found(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

/** Tries until it succeeds, for a browser takes a while to listen; nothing where it has ended or stays dumb. */
async function patiently<T>(
  child: ChildProcess,
  attempt: () => Promise<T>,
  leftMs = 30_000,
): Promise<T | null> {
  try {
    return await attempt();
  } catch {
    if (leftMs <= 0 || child.exitCode !== null) return null;
    await new Promise((done) => setTimeout(done, 200));
    return patiently(child, attempt, leftMs - 200);
  }
}

/** Ends a process with whatever it started. */
async function end(child: ChildProcess, profile: string): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.pid !== undefined && child.exitCode === null) {
    process.kill(-child.pid);
    await gone;
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Firefox speaks WebDriver BiDi itself (W3C). */
async function startFirefox(executable: string): Promise<Engine | string> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  const flags = ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`];
  const child = spawn(executable, [...flags, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: profile },
  });
  const socket = await patiently(child, () => connect(`ws://127.0.0.1:${port}/session`));
  if (!socket) {
    await end(child, profile);
    return `${executable} does not answer`;
  }
  const send = commands(socket);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (body) => {
      const answer = await send('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify(await (async () => { ${body} })())`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
    },
    close: async () => {
      socket.close();
      await end(child, profile);
    },
  };
}

function connect(address: string): Promise<WebSocket> {
  return new Promise((opened, failed) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      opened(socket);
    });
    socket.addEventListener('error', () => {
      failed(new Error(`Nobody answers at ${address}.`));
    });
  });
}

function commands(socket: WebSocket) {
  let last = 0;
  return (method: string, params: object) =>
    new Promise<unknown>((done, failed) => {
      const id = (last += 1);
      const listen = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { id?: number; result?: unknown; message?: string };
        if (answer.id !== id) return;
        socket.removeEventListener('message', listen);
        if (answer.result === undefined) failed(new Error(answer.message));
        else done(answer.result);
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/** WebKit speaks WebDriver through a driver (W3C), and wants a screen. */
async function startWebKit(screenCommand: string, driver: string): Promise<Engine | string> {
  const profile = await mkdtemp(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const child = spawn(screenCommand, ['-a', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: profile, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const begin = async () => {
    const browser = { 'webkitgtk:browserOptions': { args: ['--automation'] } };
    return (await ask('POST', '/session', { capabilities: { alwaysMatch: browser } })) as {
      sessionId: string;
    };
  };
  const isThere = await patiently(child, () => ask('GET', '/status'));
  const begun = isThere ? await begin().catch(() => null) : null;
  if (begun === null) {
    await end(child, profile);
    return `${driver} does not answer`;
  }
  const { sessionId } = begun;
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    run: (body) =>
      ask('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]; (async () => { ${body} })().then(done, (problem) => done(String(problem)));`,
        args: [],
      }),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await end(child, profile);
    },
  };
}
