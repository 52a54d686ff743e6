import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What the accessibility checker complains of in the page as it is now: each rule with its elements.
 * @param part of the page; else all of it
 */
export const axeFindings = (page: Page, part?: string): Promise<string[]> =>
  findings(page, part ? checkerOf(page).include(part) : checkerOf(page));

/** The same by the rules of colour and contrast alone. */
export const axeColourFindings = (page: Page): Promise<string[]> =>
  findings(page, checkerOf(page).withRules(['color-contrast', 'link-in-text-block']));

/**
 * Without frames the checker's legacy mode leaves nothing out; it spares a second page to gather what each frame told.
 * What passed is not told: to carry that out takes ten times as long as the check.
 */
const checkerOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function findings(page: Page, checker: AxeBuilder): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const { violations } = await checker.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
