import { listText, t } from '../../i18n/translate.ts';
import { type Build, changedRules, thisBuild } from './build.ts';
import type { Hold } from './hold.ts';

/** More names than this are a list that nobody reads at the table. */
const NAMED = 6;

/** What is ready, beside what runs here, and how many rules changed. @param build null when it could not be read */
export function buildWords(build: Build | 'asked' | null, here: Build = thisBuild()): string {
  if (build === 'asked') return t('update.found');
  if (build === null) return `${t('update.found')} ${t('update.unread')}`;
  return [versionWords(build, here), ruleWords(changedRules(here, build)), ...impactWords(build, here)].join(' ');
}

/** What runs here now, beside what ran at the last start. */
export function changeWords(before: Build, here: Build = thisBuild()): string {
  const names = {
    app: here.appVersion,
    knowledge: here.knowledgeVersion,
    appBefore: before.appVersion,
    knowledgeBefore: before.knowledgeVersion,
  };
  return [t('update.since', names), ruleWords(changedRules(before, here)), ...impactWords(here, before)].join(' ');
}

function versionWords(build: Build, here: Build): string {
  const names = { app: build.appVersion, knowledge: build.knowledgeVersion };
  const same = build.appVersion === here.appVersion && build.knowledgeVersion === here.knowledgeVersion;
  if (same) return t('update.ready-same', names);
  return t('update.ready', { ...names, appHere: here.appVersion, knowledgeHere: here.knowledgeVersion });
}

function ruleWords(ids: readonly string[]): string {
  const count = ids.length;
  if (count === 0 || count > NAMED) return t('update.rules', { count });
  return t('update.rules-named', { count, rules: listText(ids, 'and') });
}

/** What the newer knowledge does to example cases: said only beside the knowledge that it was measured against. */
function impactWords({ impact }: Build, { knowledgeVersion }: Build): readonly string[] {
  if (impact?.from !== knowledgeVersion) return [];
  const { changed, of } = impact;
  if (changed === 0) return [t('update.impact-none', { of })];
  const percent = (100 * changed) / of;
  // A few answers that are others are never rounded to none, and nearly all of them not to all.
  return [
    percent < 1
      ? t('update.impact-few', { of })
      : t('update.impact', { of, percent: changed < of ? Math.min(99, Math.round(percent)) : 100 }),
  ];
}

export function holdWords(hold: Hold): string {
  return hold.because === 'entry' ? t('update.hold.entry', { field: hold.field }) : t(`update.hold.${hold.because}`);
}
