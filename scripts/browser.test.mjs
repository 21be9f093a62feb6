import { describe, expect, it } from 'vitest';
import { candidates } from './browser.mjs';

const linux = /** @type {const} */ ({
  own: '/own/chrome',
  path: '/usr/local/bin:/usr/bin',
  platform: 'linux',
});

describe('the search for a test browser', () => {
  it('takes a path from the environment and looks no further', () => {
    expect(candidates({ ...linux, wish: '/mine' })).toEqual(['/mine']);
  });

  it("prefers Playwright's own build to an installed one", () => {
    const [first, second] = candidates(linux);
    expect([first, second]).toEqual(['/own/chrome', '/usr/local/bin/google-chrome-stable']);
    expect(candidates(linux)).toContain('/usr/bin/chromium');
  });

  it.each(/** @type {const} */ (['darwin', 'win32']))('knows where Chrome lives on %s', (platform) => {
    expect(candidates({ ...linux, platform }).join()).toContain('Google');
  });
});
