import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

/** A name of the ad-block engine's own, by which its file is known. */
const engineMark = 'getIdWithoutBadFilter';

/** Addresses of what was fetched that holds the engine. The list grows as it happens. */
function watchEngine(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    void response.text().then(
      (text) => text.includes(engineMark) && found.push(response.url()),
      () => undefined,
    );
  });
  return found;
}

/** The bench of chapter 8, opened and awake. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('group', { name: 'Block-list tester' });
  const summary = bench.locator('summary').first();
  await summary.scrollIntoViewIfNeeded();
  if (!(await bench.evaluate((details) => details.hasAttribute('open')))) await summary.click();
  await expect(mode(bench, 'Test a request')).toBeVisible();
  return bench;
}

const mode = (bench: Locator, name: string) => bench.getByRole('radio', { name });
const field = (bench: Locator, name: string) => bench.getByRole('textbox', { name, exact: true });
const take = (bench: Locator, name: string) =>
  bench.getByRole('combobox', { name: 'Take a request' }).selectOption({ label: name });
const finding = (bench: Locator) =>
  bench
    .getByRole('status')
    .filter({ hasText: /rule|list|Let through|It stops|It acts|exception|hold|engine/ });
const says = (bench: Locator, words: string | RegExp) =>
  expect(finding(bench).filter({ hasText: words })).toBeVisible();
const ask = (bench: Locator) => bench.getByRole('button', { name: 'Ask the list' }).click();
const tryRule = async (bench: Locator, rule: string) => {
  await field(bench, 'Your rule').fill(rule);
  await bench.getByRole('button', { name: 'See what it catches' }).click();
};

test.describe('a reader tests a block list', () => {
  test('taking requests, and the engine comes with the first question alone', async ({ page }) => {
    const engines = watchEngine(page);
    const bench = await comeTo(page);
    await says(bench, 'Nothing asked yet.');
    expect(engines).toEqual([]);
    await ask(bench);
    await says(bench, 'Stopped by the rule “One host”. Rightly so.');
    await expect.poll(() => engines.length).toBe(1);
    await expect(bench.getByText('the host is, or ends in,')).toBeVisible();
    await expect(bench.locator('mark')).toHaveText('quarry.example/');
    await take(bench, 'Renamed, on a host no list knows');
    await says(bench, 'No rule stops this. It is a miner all the same.');
    await take(bench, 'An old page in a museum of the web');
    await says(bench, 'A false alarm: nothing here mines.');
    await take(bench, 'A charity’s miner that asks first');
    await says(bench, 'Let through. The rule “One host, from elsewhere” fits, and an exception outdoes it.');
    await take(bench, 'The mining service’s own website');
    await expect(bench).toContainText('The address fits One host, from elsewhere, but a condition does not.');
    expect(engines).toHaveLength(1);
  });

  test('typing requests, whole and broken', async ({ page }) => {
    const bench = await comeTo(page);
    await field(bench, 'Address').fill('Quarry.example/anything');
    await ask(bench);
    await says(bench, 'Stopped by the rule “One host”.');
    await bench.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'live connection' });
    await says(bench, 'Nothing asked yet.');
    await field(bench, 'Address').fill('wss://shop.example/relay?a&pool=1');
    await field(bench, 'On the page').fill('https://shop.example/');
    await ask(bench);
    await says(bench, 'Stopped by the rule “One kind of request”.');
    for (const [typed, said] of [
      ['', 'No address yet.'],
      ['https://', 'That is no whole address.'],
      ['two words.example', 'That is no whole address.'],
      ['data:text/javascript,1', 'Nothing is asked of any host'],
      ['ftp://quarry.example/', 'Lists see requests of the web'],
      ['x'.repeat(2_000_000), 'longer than 2,000 characters'],
    ] as const) {
      await field(bench, 'Address').fill(typed);
      await ask(bench);
      await expect(bench).toContainText(said);
      await expect(field(bench, 'Address')).toHaveAttribute('aria-invalid', 'true');
      await says(bench, 'Nothing asked yet.');
    }
    await field(bench, 'Address').fill('https://quarry.example/<script>');
    await field(bench, 'On the page').fill('nowhere at all');
    await ask(bench);
    await expect(bench).toContainText('The page: That is no whole address.');
    expect(await bench.innerText()).not.toMatch(/undefined|NaN|\{[a-z]+\}/);
  });

  test('writing rules that catch, break, fail and act', async ({ page }) => {
    const bench = await comeTo(page);
    await mode(bench, 'Write a rule').check();
    await tryRule(bench, '/player.js');
    await says(bench, 'It stops 4 of 26 requests for miners, and breaks 2 of 18 innocent ones.');
    await expect(bench.getByRole('listitem').filter({ hasText: 'A radio’s player' })).toBeVisible();
    await bench.getByRole('button', { name: '||fresh.example^' }).click();
    await says(bench, 'and breaks 0 of 18');
    await tryRule(bench, "||films.example^$csp=worker-src 'none'");
    await says(bench, 'It acts on the page itself and stops no request');
    await tryRule(bench, '@@||quarry.example^');
    await says(bench, /An exception stops nothing by itself\. It frees \d+ requests for miners/);
    for (const [rule, said] of [
      ['', 'No rule yet.'],
      ['x', 'One character fits nearly everything'],
      ['! a remark', 'At character 1: a line that begins like this is a remark'],
      ['##.advert', 'At character 1: this hides a part of a page.'],
      ['0.0.0.0 quarry.example', 'At character 8 stands a space.'],
      ['||quarry.example^$scripts', 'At character 19: the engine does not know the option “scripts”'],
      ['/dig(/', 'At character 1: this expression is not complete.'],
      ['/(a+)+$/', 'At character 6: such a repeat can keep a browser busy'],
      ['x'.repeat(2_000_000), 'longer than 400 characters'],
    ] as const) {
      await tryRule(bench, rule);
      await expect(bench).toContainText(said);
      await expect(field(bench, 'Your rule')).toHaveAttribute('aria-invalid', 'true');
    }
    await tryRule(bench, '||quarry.example^$match-case');
    await says(bench, 'The engine does not read this as a rule.');
    expect(await bench.innerText()).not.toMatch(/undefined|NaN|\{[a-z]+\}/);
  });

  test('taking a rule along in a link, and a wild one is met kindly', async ({ page }) => {
    const bench = await comeTo(page);
    await mode(bench, 'Write a rule').check();
    await tryRule(bench, 'dig');
    await bench.getByRole('button', { name: 'Make a link to this rule' }).click();
    await expect(bench).toContainText('The link is in the address bar');
    await expect(page).toHaveURL(/#block-list-tester\?rule=dig$/);
    const friend = await page.context().newPage();
    const theirs = await comeTo(friend, page.url());
    await expect(field(theirs, 'Your rule')).toHaveValue('dig');
    await says(theirs, /It stops \d+ of 26/);
    await friend.evaluate(() => {
      location.hash = `block-list-tester?rule=${encodeURIComponent('/(x+x+)+y/')}`;
    });
    await expect(theirs).toContainText('such a repeat can keep a browser busy');
  });

  test('dodging the list, in five ways', async ({ page }) => {
    const bench = await comeTo(page);
    await mode(bench, 'Dodge the list').check();
    for (const [way, count] of [
      ['As it was', 8],
      ['File renamed', 5],
      ['On the site’s own host', 4],
      ['Both', 2],
      ['Written into the page', 2],
    ] as const) {
      await bench.getByRole('radio', { name: way, exact: true }).check();
      await says(bench, `${count} of 8 rules hold.`);
    }
    const row = bench.getByRole('table').getByRole('row', { name: /^File name/ });
    await expect(row.getByRole('cell')).toHaveText(['stops', 'blind', 'stops', 'blind', 'blind']);
  });

  test('by keyboard alone', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Block-list tester' });
    await bench.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(mode(bench, 'Test a request')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(mode(bench, 'Test a request')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(field(bench, 'Address')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('?v=1');
    await page.keyboard.press('Enter');
    await says(bench, 'Stopped by the rule');
    await mode(bench, 'Test a request').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('.js');
    await page.keyboard.press('Enter');
    await says(bench, /breaks \d+ of 18 innocent ones/);
    await mode(bench, 'Write a rule').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await says(bench, '5 of 8 rules hold.');
  });

  test('in every state without a barrier, and without motion', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await comeTo(page);
    const look = () => expectNoBarrier(page, '#block-list-tester');
    await look();
    await ask(bench);
    await says(bench, 'Stopped');
    await look();
    await field(bench, 'Address').fill('https://');
    await ask(bench);
    await look();
    await mode(bench, 'Write a rule').check();
    await tryRule(bench, 'dig');
    await says(bench, 'It stops');
    await look();
    await tryRule(bench, '/(/');
    await look();
    await mode(bench, 'Dodge the list').check();
    await bench.getByRole('radio', { name: 'Both' }).check();
    await look();
    await bench.getByText('which still work?').click();
    await look();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page);
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await ask(bench);
    await says(bench, 'Stopped');
    expect(await wide()).toBe(0);
    await mode(bench, 'Write a rule').check();
    await tryRule(bench, '/\\/[a-z]{6}\\.js$/$third-party,domain=films.example|news.test|shop.example');
    await says(bench, 'It stops');
    expect(await wide()).toBe(0);
    await mode(bench, 'Dodge the list').check();
    await says(bench, '8 of 8');
    expect(await wide()).toBe(0);
  });

  test('and where the engine does not come, is told so, and asks again', async ({ page, trouble }) => {
    let isAway = true;
    await page.route('**/_astro/*.js', async (route) => {
      const answer = await route.fetch();
      if (isAway && (await answer.text()).includes(engineMark)) await route.abort();
      else await route.fulfill({ response: answer });
    });
    const bench = await comeTo(page);
    await ask(bench);
    await says(bench, 'The engine could not be loaded, so there is no verdict.');
    expect(trouble.length).toBeGreaterThan(0);
    isAway = false;
    await ask(bench);
    await says(bench, 'Stopped by the rule “One host”.');
    trouble.length = 0;
  });

  test('and where the bench itself does not come, the list stands', async ({ page, trouble }) => {
    await page.route('**/_astro/*.js', async (route) => {
      const answer = await route.fetch();
      if ((await answer.text()).includes('A shop for real stone')) await route.abort();
      else await route.fulfill({ response: answer });
    });
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Block-list tester' });
    await bench.locator('summary').first().click();
    await expect(bench).toContainText('The tester could not be loaded.');
    await expect(bench.getByRole('row', { name: /^Host and path/ }).first()).toBeVisible();
    expect(trouble.length).toBeGreaterThan(0);
    trouble.length = 0;
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads the list, which rules hold, and the tools of today', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Block-list tester' });
    await bench.locator('summary').first().click();
    const [list, holds] = [bench.getByRole('table').nth(0), bench.getByRole('table').nth(1)];
    await expect(list.getByRole('row')).toHaveCount(13);
    await expect(holds.getByRole('row')).toHaveCount(9);
    await expect(holds.getByRole('row', { name: /^One page/ }).getByRole('cell')).toHaveText([
      'stops',
      'stops',
      'blind',
      'blind',
      'blind',
    ]);
    await expect(bench.getByRole('textbox').or(bench.getByRole('radio'))).toHaveCount(0);
    await bench.getByText('which still work?').click();
    await expect(bench.getByRole('row', { name: /^Firefox.*August 2026/ })).toBeVisible();
  });
});
