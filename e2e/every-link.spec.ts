import { expect, test } from './reader.ts';

test.describe('the page holds together', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('no id stands twice, and every link within the page leads somewhere', async ({ page }) => {
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
      return { ids, links };
    });
    expect(found.ids.filter((id, place) => found.ids.indexOf(id) !== place)).toEqual([]);
    const known = new Set(found.ids.map((id) => `#${id}`));
    expect(found.links.filter((link) => !link || !known.has(link))).toEqual([]);
    expect(found.links.length).toBeGreaterThan(300);
  });

  test('every mark leads to its source, and every source leads back to each of its marks', async ({
    page,
  }) => {
    const found = await page.evaluate(() => {
      const places = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('href') ?? '');
      return [...document.querySelectorAll('ol > li[id^="source-"]')].map(({ id }) => ({
        id,
        marks: [...document.querySelectorAll(`a[href="#${id}"]`)]
          .filter((link) => link.id)
          .map((link) => `#${link.id}`),
        back: places(document.querySelectorAll(`#${id} a[href^="#"]`)),
      }));
    });
    expect(found.length).toBeGreaterThanOrEqual(70);
    for (const { id, marks, back } of found) {
      expect(marks.length, `marks of ${id}`).toBeGreaterThan(0);
      expect([...back].sort(), `ways back from ${id}`).toEqual([...marks].sort());
    }
  });

  test('headings go down one step at a time, and each is a link to its own place', async ({ page }) => {
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
        const link = heading.querySelector<HTMLAnchorElement>('a[href^="#"]');
        const target = link && document.getElementById(link.hash.slice(1));
        return {
          level: Number(heading.tagName[1]),
          words: heading.textContent.trim(),
          isControl: !!heading.closest('summary'),
          isLinked: link?.textContent.trim() === heading.textContent.trim() && !!target?.contains(heading),
        };
      }),
    );
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings[0]?.level).toBe(1);
    const jumps = headings.filter(({ level }, place) => level > (headings[place - 1]?.level ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(headings.filter(({ words }) => !words)).toEqual([]);
    // A poster's heading opens the poster: a link within it would be a control within a control.
    expect(headings.filter(({ level, isLinked, isControl }) => level > 1 && !isLinked && !isControl)).toEqual(
      [],
    );
  });

  test('benches and figures carry numbers that rise within their chapter', async ({ page }) => {
    const chapters = page.locator('main > article');
    await expect(chapters).toHaveCount(10);
    const found = await chapters.evaluateAll((articles) =>
      articles.map((article) => ({
        benches: [...article.querySelectorAll('.bench-number')].map((number) => number.textContent.trim()),
        figures: [...article.querySelectorAll('figure')]
          .filter((figure) => !figure.closest('.bench'))
          .map((figure) => /\d+\.\d+/.exec(figure.querySelector('figcaption')?.textContent ?? '')?.[0]),
      })),
    );
    const expected = found.map(({ benches, figures }, chapter) => ({
      benches: benches.map((_, place) => `${chapter + 1}.${place + 1}`),
      figures: figures.map((_, place) => `${chapter + 1}.${place + 1}`),
    }));
    expect(found).toEqual(expected);
    expect(found.flatMap(({ benches }) => benches).length).toBeGreaterThanOrEqual(2);
    expect(found.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(3);
  });
});
