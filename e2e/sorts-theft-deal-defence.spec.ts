import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

interface Facts {
  kinds: Record<string, string>;
  consent: string;
  profits: string;
  source?: string;
}
interface Words {
  title: string;
  happened: string;
  feedback: Record<string, string>;
}
const none: Words = { title: '', happened: '', feedback: {} };
const read = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));
const facts = read('data/scenes-of-consent') as Record<string, Facts>;
const told = read('en/scenes-of-consent') as Record<string, Words>;
const { kinds, consents, profiteers } = read('en/ui/theft-deal-defence') as Record<
  'kinds' | 'consents' | 'profiteers',
  Record<string, string>
>;
const scenes = Object.entries(facts).map(([id, scene]) => ({ ...(told[id] ?? none), ...scene, id }));

/** The bench, open and awake. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('group', { name: 'Theft, deal or defence?' });
  if (!address.includes('?')) await bench.locator('summary').first().press('Enter');
  await expect(button(bench, 'See where they stand').or(button(bench, 'To the scenes'))).toBeVisible({
    timeout: 20_000,
  });
  return bench;
}

const button = (bench: Locator, name: string | RegExp) => bench.getByRole('button', { name });
const radio = (bench: Locator, name = '') => bench.getByRole('radio', { name, exact: true });
const check = (bench: Locator) => button(bench, 'Check').click();
const answered = (bench: Locator) => bench.getByRole('status').first();

async function answer(bench: Locator, name = ''): Promise<void> {
  await radio(bench, name).check();
  await check(bench);
}

test.describe('a reader sorts theft, deal and defence', () => {
  test('by pointer, every scene, to the picture of all', async ({ page }) => {
    test.slow();
    const bench = await comeTo(page);
    for (const [place, scene] of scenes.entries()) {
      await expect(bench).toContainText(`Scene ${place + 1} of ${scenes.length}`);
      await expect(bench.getByRole('heading', { name: scene.title })).toBeVisible();
      const origin = bench.getByText(scene.source ? 'a real case' : 'invented', { exact: true });
      await expect(origin.filter({ visible: true })).toHaveCount(1);
      const best = Object.keys(scene.kinds).find((kind) => scene.kinds[kind] === 'right') ?? '';
      await answer(bench, kinds[best]);
      await expect(answered(bench)).toContainText(`Yes. ${scene.feedback[best] ?? ''}`);
      await answer(bench, consents[scene.consent]);
      await answer(bench, profiteers[scene.profits]);
      await expect(bench.getByRole('heading', { name: /^The law on this:/ })).toBeFocused();
      for (const country of ['United States', 'United Kingdom', 'European Union', 'Japan']) {
        await expect(bench.getByRole('term').filter({ hasText: country })).toBeVisible();
      }
      if (place < scenes.length - 1) await button(bench, 'Next scene').click();
    }
    await expect(bench).toContainText(
      `You have sorted ${scenes.length} of ${scenes.length}. ${scenes.length} of your answers can be defended.`,
    );
    await button(bench, 'See where they stand').click();
    await expect(bench.getByRole('heading', { name: 'Where the scenes stand' })).toBeFocused();
    for (const { title } of scenes) await expect(button(bench, title)).toBeVisible();
    await button(bench, 'The man with the key').click();
    await expect(bench.getByRole('heading', { name: 'The man with the key' })).toBeFocused();
  });

  test('by keyboard alone, with an answer to every choice, and finds it after a reload', async ({ page }) => {
    const bench = await comeTo(page, '/#theft-deal-defence?scene=captcha');
    await expect(bench).toBeInViewport();
    const scene = scenes.find(({ id }) => id === 'captcha');
    const verdicts = {
      theft: 'Not quite.',
      deal: 'It can be argued.',
      defence: 'Yes.',
      unclear: 'Not quite.',
    };
    for (const [kind, verdict] of Object.entries(verdicts)) {
      await radio(bench, 'Theft').focus();
      await page.keyboard.press('Space');
      for (const other of Object.keys(kinds)) {
        if (other === kind) break;
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(answered(bench)).toContainText(`${verdict} ${scene?.feedback[kind] ?? '?'}`);
      await expect(bench.getByText('Did those who pay agree?').last()).toBeFocused();
      if (kind === 'unclear') break;
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(answered(bench)).toContainText(
        'Not quite. It shows itself, but nobody asks whether you want it.',
      );
      await button(bench, 'Sort this one again').press('Enter');
    }
    await page.goto('/');
    const again = await comeTo(page, '/#theft-deal-defence?scene=captcha');
    await expect(answered(again)).toContainText('Hard to say');
  });

  test('and Check asks for a choice first', async ({ page }) => {
    const bench = await comeTo(page);
    await check(bench);
    await expect(bench).toContainText('Choose an answer first.');
    await radio(bench, 'Deal').check();
    await expect(bench).not.toContainText('Choose an answer first.');
  });

  test('and a broken link is met kindly', async ({ page }) => {
    const bench = await comeTo(page, '/#theft-deal-defence?scene=moon');
    await expect(bench).toContainText('That link could not be read in full, so here is the first scene.');
    await expect(bench).toContainText('Scene 1 of');
    await button(bench, 'Next scene').click();
    await expect(bench).not.toContainText('could not be read');
  });

  test('where storage is forbidden, and is told so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    const bench = await comeTo(page);
    await answer(bench, 'Deal');
    await expect(bench).toContainText('Your answers stay until you close it.');
    await button(bench, 'Next scene').click();
    await button(bench, 'Back').click();
    await expect(answered(bench)).toContainText('Deal');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier and without motion, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const bench = await comeTo(page, '/#theft-deal-defence?scene=captcha');
      await expectNoBarrier(page, '#theft-deal-defence');
      await answer(bench, 'Deal');
      await expectNoBarrier(page, '#theft-deal-defence');
      await answer(bench, 'In part');
      await answer(bench, 'an intruder or insider');
      await expectNoBarrier(page, '#theft-deal-defence');
      await button(bench, 'See where they stand').click();
      await expectNoBarrier(page, '#theft-deal-defence');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page, '/#theft-deal-defence?scene=game-client');
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBe(0);
    await answer(bench, 'Theft');
    await answer(bench, 'No, nobody asked');
    await answer(bench, 'whoever runs the site or program');
    expect(await wide()).toBe(0);
    await button(bench, 'See where they stand').click();
    expect(await wide()).toBe(0);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader has every scene, its answer and the law in two tables', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Theft, deal or defence?' });
    await bench.locator('summary').first().click();
    const [table, law] = [bench.getByRole('table').first(), bench.getByRole('table').last()];
    await expect(table.getByRole('row')).toHaveCount(scenes.length + 1);
    await expect(table.getByRole('row', { name: /The box under the desk/ })).toContainText('invented');
    const salon = table.getByRole('row', { name: /The magazine and the blocker/ });
    await expect(salon).toContainText('Deal');
    await expect(salon.getByRole('link')).toHaveAttribute('href', /^#source-\d+$/);
    await expect(law.getByRole('row', { name: /^Breaking in/ })).toContainText('Up to ten years.');
    await expect(bench.getByRole('radio').or(bench.getByRole('button'))).toHaveCount(0);
  });
});
