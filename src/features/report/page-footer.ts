import { t } from '../../i18n/translate.ts';

interface Footed {
  readonly inspection: {
    readonly result: { readonly knowledge: { readonly version: string; readonly reviewBy: string } };
  };
  readonly appVersion: string;
  /** An ISO date. */
  readonly today: string;
}

/** What stands at the foot of every page: the versions, and what it is and is not. */
export function footerText({ inspection, appVersion, today }: Footed): string {
  const { version, reviewBy } = inspection.result.knowledge;
  const id = today > reviewBy ? 'page.footer.overdue' : 'page.footer';
  return t(id, { app: appVersion, version, reviewBy });
}

/** In a style sheet a text is quoted, and a sign that would end the quotation is escaped. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * The rule for the paper: its size, and in the margin of every page the foot and the page's number. A browser that has no
 * boxes in the margin leaves them out; the foot stands in the flow as well.
 */
export const pageRule = (foot: string): string =>
  `@page { size: A4; margin: 11mm 12mm 14mm;
    @bottom-left { content: ${quoted(foot)}; font: 7pt sans-serif; }
    @bottom-right { content: ${quoted(`${t('page.number')} `)} counter(page) " / " counter(pages); font: 7pt sans-serif; } }`;
