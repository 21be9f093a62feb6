import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './reader.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Looks for barriers on the page as it stands, or in one part of it. No frame stays in the page, so axe may look at all of
 * it in one go: carrying what passed from frame to frame, and out of the browser, takes five times as long as looking.
 */
export async function expectNoBarrier(page: Page, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    .setLegacyMode();
  const found = await (within ? axe.include(within) : axe).analyze();
  expect(found.passes.length, 'rules that looked at something').toBeGreaterThan(5);
  expect(
    found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary]),
    })),
  ).toEqual([]);
}
