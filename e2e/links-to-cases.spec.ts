import { address, benchOf, expectUtility, file, found, kind, shownDots, utility, words } from './cases.ts';
import { expect, test } from './reader.ts';

test.describe('a reader comes to a case by its address', () => {
  test('from outside, and the bench opens it', async ({ page }) => {
    await page.goto(`/${address}`);
    const bench = benchOf(page);
    await expectUtility(bench);
    await expect(file(bench).getByRole('heading', { name: utility })).toBeInViewport();
    await expect(found(bench)).toHaveText(/^(\d+) of \1 cases/);
  });

  test('with filters', async ({ page }) => {
    await page.goto(`/${address}?way=malvertising&by=mined&words=utility`);
    const bench = benchOf(page);
    await expectUtility(bench);
    await expect(file(bench).getByRole('heading', { name: utility })).toBeInViewport();
    await expect(words(bench)).toHaveValue('utility');
    await expect(kind(bench, 'Way in')).toHaveValue('malvertising');
    await expect(kind(bench, 'Size by')).toHaveValue('mined');
  });

  test('from a link on the page, again, and back', async ({ page }) => {
    const follow = (to: string) =>
      page.evaluate((hash) => {
        const link = document.createElement('a');
        link.href = hash;
        document.body.append(link);
        link.click();
        link.remove();
      }, to);
    await page.goto('/#cost');
    const bench = benchOf(page);
    await follow(address);
    await expectUtility(bench);
    const title = file(bench).getByRole('heading', { name: utility });
    await expect(title).toBeInViewport();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await follow(address);
    await expect(title).toBeInViewport();
    await follow('#case-smominru-2018?by=mined');
    await expect(file(bench).getByRole('heading', { name: /Smominru/ })).toBeInViewport();
    await page.goBack();
    await expect(title).toBeInViewport();
    await expectUtility(bench);
    await page.goBack();
    await expect(page).toHaveURL(/#cost$/);
    await bench.locator('summary').first().click();
    await follow(address);
    await expect(title).toBeInViewport();
  });

  test('and one that names no case, or no filter, is met kindly', async ({ page }) => {
    await page.goto('/#case-of-the-missing-miner');
    const bench = benchOf(page);
    await expect(bench.getByText('That address names no case of this guide')).toBeInViewport();
    expect(await shownDots(bench).count()).toBeGreaterThan(40);
    for (const [values, left] of [
      ['way=teleport', ''],
      ['year=1066&by=feelings', ''],
      ['words=utility&colour=red', 'utility'],
      ['way=%E0%A4%A', ''],
    ]) {
      await page.evaluate(
        (to) => {
          location.hash = to;
        },
        `case-explorer?${values ?? ''}`,
      );
      await expect(bench.getByText('Part of that address could not be read')).toBeVisible();
      await expect(words(bench)).toHaveValue(left ?? '');
    }
    await page.evaluate(() => {
      location.hash = 'case-water-utility';
    });
    await expect(page.getByRole('heading', { name: 'European water utility, 2018' })).toBeInViewport();
    await expect(file(bench)).toHaveCount(0);
  });
});
