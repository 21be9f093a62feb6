import type { Page } from '@playwright/test';
import { everythingSaid, type Said } from './content.ts';
import { expect, test } from './reader.ts';

/** Words that only a live control says, and why the page without script has no place for them. */
const live: [where: RegExp, why: string][] = [
  [/^page\.(inSources|inGlossary)$/, 'the way on from a note, which script opens'],
  [/^page\.lending\./, 'the masthead, while a run goes on'],
  [
    /^ui\.hash-lab\.(card|dial|kernel|refusal|asksAgain|again|left|lost)\b/,
    'asked and answered before and after a run',
  ],
  [
    /^ui\.hash-lab\.(status|notice|task|battery|picture|all|readings|chart|receipt|compared)\b/,
    'measured in the reader’s own run',
  ],
  [
    /^ui\.hash-lab\.(assumptions|leftOn\.units)\b/,
    'figures of the reader’s own, and units that depend on them',
  ],
  [/^ui\.hash-lab\.recorded\.(play|playing|pause|paused|skip|again|finished)$/, 'plays the recorded run'],
  [
    /^ui\.kernel-race\.(again|card|status|finding|row|table\.yours)\b/,
    'asked and answered in the reader’s own race',
  ],
  [/^ui\.hash-lab\.locale$/, 'how numbers are written, for script'],
  [/^ui\.hash-race\.(card|running|finding|untold|slip|again)\b/, 'around the reader’s own race'],
  [
    /^ui\.hash-race\.(rest|own\.yours|guess\.(kept|notKept|nearest|answer|unguessed))\b/,
    'asked and answered by script',
  ],
  [/^charts\.two-kinds-of-work\.points\.(row|work)$/, 'sorts the marks, whose titles say it'],
  [/^charts\.rise-and-fall\.(panels|points)\.unit$/, 'sorts the marks into panels, whose titles say it'],
  [/^charts\.rise-and-fall\.span\.(from|to)$/, 'dates, which the page writes out'],
  [/^ui\.first-hour\.(devices|places|live)\b/, 'asks for the reader’s own situation, and answers it'],
  [/^ui\.theft-deal-defence\.live\./, 'asked and answered by the live bench'],
  [/^scenes-of-consent\.[\w-]+\.feedback\./, 'said to each choice; the table says which fits'],
  [/^ui\.attack-chain\.live\./, 'the player, which script brings'],
  [/^ui\.attack-chain\.(onlyGoal|and)$/, 'of other ways in than the one the page itself tells'],
  [/^ui\.who-pays\.live\./, 'asked and answered by the live bench'],
  [
    /^ui\.who-pays\.(headline|payers|money|one|atLeast|coreHours|locale)\b/,
    'says what the reader’s own figures come to',
  ],
  [
    /^ui\.key-race\.(share|play|form|acts|picture|stops|upTo|orNever|reaction|leaks)\b/,
    'asked and answered by the live bench',
  ],
  [/^ui\.key-race\.(findings|locale|units|moments|table)\b/, 'says what the reader’s own race comes to'],
  [/^leaks\.[\w-]+\.(lines|wrong)\b/, 'answers a line or a fix that a reader chose'],
  [/^ui\.block-workbench\.(card|ended|left|refusal|stop)\b/, 'asked and answered before and after a search'],
  [/^ui\.block-workbench\.(locale|timeIs|chanceKind|bitsInFront)\b/, 'how numbers are written, for script'],
  [
    /^ui\.block-workbench\.(guess|hand)\.(notKept|answer|unguessed|strip|none|ofAll|inTime|changed|tried|won|badNonce|placed)$/,
    'answers the reader’s own tries',
  ],
  [
    /^ui\.block-workbench\.machine\.(hand|start|example|soFar|expected|chance|starting|running|stopping|found|notFound|noNearer|goOn|compare|cost)$/,
    'the reader’s own search',
  ],
  [/^ui\.block-workbench\.luck\.(start|more|example|running|cut)$/, 'the reader’s own searches'],
  [
    /^ui\.block-workbench\.chain\.(says|broken|forge|remake|goOn|restore|whole|isBroken|oneBroken|searching|mended|one|several|you|others|blocksOfWork|race|same|behind)\b/,
    'the reader’s own chain',
  ],
  [/^ui\.block-workbench\.real\.(check|checked)$/, 'checks at a press'],
  [
    /^ui\.case-explorer\.(stations\.wallet|file\.oneLimits)$/,
    'said where a case calls for it, and none does',
  ],
  [/^ui\.case-explorer\.(live|kinds\.\w+\.by$|locale$)/, 'filters, finds and opens cases'],
  [
    /^ui\.stealth-dial\.(dial|dialIs|strip|finding|own|recorded|lend|marks|readings\.(rate|measured|whole|loss)|alarm$|bell\.name)\b/,
    'turned and answered by the live bench',
  ],
  [/^ui\.policy-lab\.live\./, 'asked and answered by the live bench'],
  [/^ui\.break-the-chain\.(live|stations|quoted)\b/, 'the reader’s own game'],
  [/^ui\.break-the-chain\.matrix\.marks\./, 'drawn beside the words of a cell'],
  [/^ui\.break-the-chain\.at\.wallet$/, 'a station where nothing acts yet'],
  [/^ui\.break-the-chain\.money\.much$/, 'a price nothing has yet'],
  [/^block-requests\./, 'the requests a reader takes, of which the plain form shows one for each rule'],
  [
    /^ui\.block-list-tester\.(failed|loading|engineFailed|modes|ask|verdict|parts|own)\b/,
    'asked and answered by script',
  ],
  [/^ui\.block-list-tester\.dodge\.(pick|says|noRequest|holds)\b/, 'tells of the way a reader chose'],
  [/^hunt\.(office|cloud)\./, 'cases that script makes anew each time'],
  [
    /^hunt\.laptop\.(title|brief|count|reasons|hints|suspects|views)\b/,
    'the other forms of the case that is worked out',
  ],
  [/^ui\.hunt\.(?!plain\.)/, 'the live bench'],
  [
    /^vectors\.[\w-]+\.steps\.\w+\.who$/,
    'stands in a phrase with what is acted upon, and can be one short word',
  ],
  [/^ui\.(question|self-check|chapter-question)\.(?!title|intro)/, 'answers and is answered'],
];

/** Words that stand in full on a page beside the guide. */
const beside: [where: RegExp, address: string][] = [
  [/^(incidents|page\.sides\.cases|ui\.case-explorer\.(file|otherWays|stations))\./, '/cases/'],
  // The short names head the columns of the plain matrix.
  [/^vectors\.[\w-]+\.short$/, '/'],
  [/^(vectors|defences|page\.sides\.waysIn)\.|^ui\.attack-chain\.takes$/, '/ways-in/'],
  [/^ui\.break-the-chain\.(money|effort|judgement|costs|argued)\b/, '/ways-in/'],
];
const addressOf = ({ where }: Said) => beside.find(([pattern]) => pattern.test(where))?.[1] ?? '/';

/** What the page says: its whole text without the marks of sources, and, for short words, each label and each block. */
const pageWords = (page: Page) =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'content', 'data-phrase'];
    const named = [...document.querySelectorAll('*')].flatMap((part) =>
      attributes.flatMap((name) => part.getAttribute(name) ?? []),
    );
    const title = document.title;
    for (const part of document.querySelectorAll('script, style, [href^="#source-"]')) part.remove();
    const blocks = [...document.body.querySelectorAll('*')].flatMap((part) => [
      part.textContent,
      ...[...part.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? []) : [],
      ),
    ]);
    const labels = [...named, title, ...blocks.filter((words) => words.length < 200)];
    return { labels, text: [document.body.textContent, ...named, title].join('\n') };
  });

/** Spaces, quotes and the stops around a phrase are the page's own business. */
const bare = (words: string) =>
  words
    .replace(/\s+/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[:.,]$/, '');

/** A single short word could stand anywhere, so only a label of its own counts for it. */
const isPhrase = (words: string) => bare(words).length >= 20 || /\s/.test(words);

function missing(said: Said[], words: { labels: string[]; text: string }): Said[] {
  const text = bare(words.text);
  const labels = new Set(words.labels.flatMap((label) => [label, ...label.split(/[·:(]/)]).map(bare));
  const stands = (one: string) => {
    const plain = bare(one);
    if (labels.has(plain)) return true;
    if (!one.includes('{')) return isPhrase(one) && text.includes(plain);
    const [head = '', ...rest] = plain
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    const filled = new RegExp(`^${[head, ...rest].join('.{1,60}')}$`, 'u');
    return (
      [...labels].some((label) => filled.test(label)) ||
      (isPhrase(one) && new RegExp(filled.source.slice(1, -1), 'u').test(text))
    );
  };
  return said.filter(({ words: one }) => !stands(one));
}

test.describe('a reader reads it without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('and every word of the guide is there', async ({ page }) => {
    const said = everythingSaid();
    expect(said.length).toBeGreaterThan(700);
    const absent: Said[] = [];
    for (const address of new Set(said.map(addressOf))) {
      await page.goto(address);
      absent.push(
        ...missing(
          said.filter((one) => addressOf(one) === address),
          await pageWords(page),
        ),
      );
    }
    const isLive = ({ where }: Said) => live.some(([pattern]) => pattern.test(where));
    expect(absent.filter((one) => !isLive(one))).toEqual([]);
    const idle = live.filter(([pattern]) => !absent.some(({ where }) => pattern.test(where)));
    expect(idle, 'exemptions nothing needs').toEqual([]);
  });

  test('and no phrase is left to be filled in', async ({ page }) => {
    await page.goto('/');
    const open = await page.evaluate(() => {
      for (const part of document.querySelectorAll('script, code')) part.remove();
      const labels = [...document.querySelectorAll('[aria-label]')].map(
        (part) => part.getAttribute('aria-label') ?? '',
      );
      return [document.body.innerText, ...labels].flatMap(
        (words) => words.match(/.{0,30}(\{\w+\}|undefined|\[object).{0,30}/g) ?? [],
      );
    });
    expect(open).toEqual([]);
  });

  test('and nothing on the screen is dead', async ({ page }) => {
    await page.goto('/');
    const dead = await page
      .locator('button, input, select, textarea, [role="button"], [role="slider"]')
      .evaluateAll((controls) =>
        controls
          .filter(
            (control) =>
              control.checkVisibility({ visibilityProperty: true }) && !control.hasAttribute('popovertarget'),
          )
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(dead).toEqual([]);
    const marks = page.getByRole('article').first().getByRole('link', { name: 'Source 1' });
    await marks.first().click();
    await expect(page).toHaveURL(/#source-1$/);
    await expect(
      page.getByRole('listitem').filter({ hasText: 'SoK: Cryptojacking Malware' }),
    ).toBeInViewport();
    const passage = page.getByRole('group').filter({ hasText: 'When is privacy touched?' });
    await passage.locator('summary').click();
    await expect(passage.getByText('hospital in Tennessee')).toBeVisible();
  });

  test('and finds a chapter in the contents of a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(contents.getByRole('link')).toHaveCount(14);
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents.getByRole('link', { name: 'It really happened' }).click();
    await expect(page).toHaveURL(/#cases$/);
    await expect(page.getByRole('heading', { name: 'It really happened' })).toBeInViewport();
  });

  test('in the colours of the system', async ({ page }) => {
    const ground = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const day = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(day);
  });
});
