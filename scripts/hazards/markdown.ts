import type { ShownBy } from '../../src/territories/coronary/shown-by.ts';
import { shownByWords } from '../../src/wording/shown-by.ts';

/** One line of a list: what it is about, and what is said of it. */
export const labelled = (label: string, text: string): string =>
  `- **${label}:**${text.startsWith('\n') ? '' : ' '}${text}`;

/** What shows it, one under the other. A placeholder such as `%s` in the name of a test stays as it is. */
export const shownByItems = (shownBy: readonly ShownBy[]): string =>
  shownBy.map((shown) => `\n  - ${shownByWords(shown)}`).join('');
