import { createHash } from 'node:crypto';
import { builder, comeTo } from './policy-bench.ts';
import { expect, test } from './reader.ts';

test.describe('a reader builds a policy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('for a site of their own, and takes it along', async ({ page }) => {
    const bench = await comeTo(page);
    await bench.getByText('A policy for your own site').click();
    const { hosts, header, tags, script } = builder(bench);
    await expect(bench.getByText('No supplier yet')).toBeVisible();
    await hosts.fill('https://CDN.reader.example/aid.js, fonts.example.org');
    await expect(bench.getByText('2 suppliers: cdn.reader.example, fonts.example.org.')).toBeVisible();
    await bench.getByRole('checkbox', { name: 'WebAssembly' }).check();
    await expect(header).toContainText(
      "Content-Security-Policy: default-src 'self'; script-src 'self' https://cdn.reader.example https://fonts.example.org 'wasm-unsafe-eval'; worker-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'",
    );
    await script.fill('alert(1);\n');
    await bench.getByRole('combobox', { name: 'For' }).selectOption('fonts.example.org');
    await bench.getByRole('button', { name: 'Compute its fingerprint' }).click();
    const hash = createHash('sha384').update('alert(1);\n').digest('base64');
    await expect(
      bench.getByText(`Fingerprint of 10 bytes, for fonts.example.org: sha384-${hash}`),
    ).toBeVisible();
    await bench.getByRole('button', { name: 'Copy the tags' }).click();
    await expect(tags.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '<script src="https://cdn.reader.example/…" integrity="sha384-…" crossorigin="anonymous"></script>',
        `<script src="https://fonts.example.org/…" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
      ].join('\n'),
    );
    await bench.getByRole('button', { name: 'Copy the header' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Content-Security-Policy: /);
  });

  test('and whatever is typed or pasted is met kindly', async ({ page }) => {
    const bench = await comeTo(page);
    await bench.getByText('A policy for your own site').click();
    const { hosts, header, script } = builder(bench);
    const kept = await header.innerText();
    for (const [typed, said] of [
      ['*.example.org', '“*.example.org” would let in hosts you do not know'],
      ['http://a.example', '“http://a.example” is not read over https'],
      ["a.example;script-src'unsafe-inline'", 'is not read as a host name'],
      ['<img src=x>', '“<img” is not read as a host name'],
    ] as const) {
      await hosts.fill(typed);
      await expect(bench.getByText(said)).toBeVisible();
      await expect(hosts).toHaveAttribute('aria-invalid', 'true');
      expect(await header.innerText()).toBe(kept);
    }
    await hosts.fill(Array.from({ length: 21 }, (_, place) => `s${place}.example`).join('\n'));
    await expect(bench.getByText('At most 20 hosts are taken, so “s20.example” is left out.')).toBeVisible();
    const compute = bench.getByRole('button', { name: 'Compute its fingerprint' });
    await compute.click();
    await expect(bench.getByText('There is nothing to hash yet.')).toBeVisible();
    await script.fill('x'.repeat(2_000_001));
    await compute.click();
    await expect(bench.getByText('That is over 2 MB')).toBeVisible();
  });
});
