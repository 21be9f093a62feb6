import { test as base, expect, type BrowserContext } from '@playwright/test';

/**
 * What a quiet page never does: say anything amiss on the console (a refusal by the policy is said there too), fail, or
 * ask another host for anything. The list grows as it happens.
 */
export function watch(context: BrowserContext, home: string): string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning') trouble.push(`console ${kind}: ${message.text()}`);
  });
  context.on('weberror', (problem) => {
    trouble.push(`uncaught: ${problem.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === home || protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
    if (!isOwn) trouble.push(`request to another host: ${request.url()}`);
  });
  return trouble;
}

/** A worker told to stop is gone long before; a run that goes on is not. */
const goneMs = 2_000;

/** No page that is still open may keep a worker. */
export async function expectNoWorkers(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    const left = () => page.workers().length;
    await expect.poll(left, { message: `workers left behind on ${page.url()}`, timeout: goneMs }).toBe(0);
  }
}

/** Every journey is watched. One that expects trouble reads the list and empties it. None leaves a worker behind. */
export const test = base.extend<{ trouble: string[]; sweep: undefined }>({
  sweep: [
    async ({ context }, use, testInfo) => {
      await use(undefined);
      if (testInfo.status === testInfo.expectedStatus) await expectNoWorkers(context);
    },
    { auto: true },
  ],
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble = watch(context, baseURL ?? '');
      await use(trouble);
      expect(trouble, 'a silent console, and nothing asked of another host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
