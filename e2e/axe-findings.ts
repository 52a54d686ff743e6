import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What the accessibility checker complains of in the page as it is now: each rule with its elements.
 * All of it is done within the page, and what passed is not told: to carry that out takes ten times as long as the check.
 * @param part of the page; else all of it
 */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  // Without frames the checker's legacy mode leaves nothing out; it spares a second page to gather what each frame told.
  expect(page.frames()).toHaveLength(1);
  const checker = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part ? checker.include(part) : checker).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
