import '../../src/i18n/with-everything.ts';
import { writeFileSync } from 'node:fs';
import { hashOf } from '../../bench/cases.ts';
import { COUNT, commonCases, SEED } from './cases.ts';
import { impactMarkdown } from './document.ts';
import { type Edition, edition } from './edition.ts';
import { impactOn } from './measure.ts';
import { impactSource } from './source.ts';

export const IMPACT_SOURCE = 'src/territories/coronary/impact.ts';
export const impactFile = (version: string): string => `docs/impact-${version}.md`;

export interface Wanted {
  /** The commit of the knowledge before, as it is named in the page. */
  readonly ref: string;
  readonly before: Edition;
  /** So many cases for a look: printed, and nothing is written. */
  readonly look: number | null;
}

/** `npm run knowledge:impact`. @returns what is to be printed */
export function run({ ref, before, look }: Wanted): string {
  const editions = { before, now: edition() };
  const cases = commonCases(look ?? COUNT, SEED, before.fields);
  const impact = impactOn(cases, editions);
  const page = impactMarkdown(impact, { ref, seed: SEED, hash: hashOf(cases), editions });
  const [from, to] = [before.knowledge.version, editions.now.knowledge.version];
  if (look !== null) return page;
  if (from === to) return `${page}\nBoth are knowledge ${to}: nothing is written.\n`;
  writeFileSync(impactFile(to), page);
  writeFileSync(IMPACT_SOURCE, impactSource({ from, to, changed: impact.changed.all, of: impact.cases.all }));
  return `${impact.changed.all} of ${impact.cases.all} answers changed. ${impactFile(to)} and ${IMPACT_SOURCE} are written.\n`;
}
