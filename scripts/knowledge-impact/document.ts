import { MIX } from '../../bench/cases.ts';
import { ruleFingerprints, hash as shortHash } from '../../src/case-library/fingerprint.ts';
import { hasText, listText, numberText, t, textOf } from '../../src/i18n/translate.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { type Causes, type Editions, ruleState } from './causes.ts';
import { GROUPS, type Group } from './kinds.ts';
import { type Change, type Impact, type KindOfChange, TRIED } from './measure.ts';
import { answerWords, ruleWords } from './words.ts';

/** What the figures rest on. */
export interface Measured {
  readonly ref: string;
  readonly seed: number;
  /** Of the cases. */
  readonly hash: string;
  readonly editions: Editions;
}

const NAMED = 3;

/** The page of an update. The same figures give the same text: nothing of it depends on the day. */
export function impactMarkdown(impact: Impact, measured: Measured): string {
  const { ref, editions } = measured;
  const { before, now } = versionsOf(editions);
  const { all, worked } = impact.cases;
  const changed = impact.changed;
  const share = (part: number, of: number) => ({ all: of, changed: part, share: shareText(part, of) });
  return `${[
    `# ${t('impact.title', { now })}`,
    `<!-- ${t('impact.generated', { ref })} -->`,
    t('impact.intro', { ...share(changed.all, all), before, now, ref }),
    [
      `- ${t('impact.share-worked', share(changed.worked, worked))}`,
      `- ${t('impact.share-random', share(changed.all - changed.worked, all - worked))}`,
    ].join('\n'),
    t('impact.not-patients'),
    `## ${t('impact.how')}`,
    howItWasFound(measured)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(changed.all === 0 ? [] : [groupsTable(impact), rulesTable(impact, editions), t('impact.unexplained.how')]),
    ...GROUPS.flatMap((group) => groupMarkdown(group, impact, editions)),
  ].join('\n\n')}\n`;
}

const versionsOf = ({ before, now }: Editions) => ({
  before: before.knowledge.version,
  now: now.knowledge.version,
});

function shareText(part: number, of: number): string {
  const percent = of === 0 ? 0 : (100 * part) / of;
  return `${numberText(percent, percent < 0.1 ? 2 : 1)}%`;
}

/** Of what all rules say, with their limits and named conditions. */
export const rulesHash = (knowledge: Parameters<typeof ruleFingerprints>[0]): string =>
  shortHash(JSON.stringify(ruleFingerprints(knowledge)));

const fieldName = (path: string): string => (hasText(`field.${path}.label`) ? textOf(`field.${path}.label`) : path);

function howItWasFound({ seed, hash, editions }: Measured): readonly string[] {
  const known = Object.keys(editions.before.fields);
  const notAsked = FIELD_PATHS.filter((path) => !known.includes(path));
  const { before, now } = versionsOf(editions);
  const fields = { before, count: notAsked.length, fields: listText(notAsked.map(fieldName), 'and') };
  return [
    t('impact.how.cases', { mix: MIX, seed, hash }),
    t('impact.how.rules-now', { now, rules: rulesHash(editions.now.knowledge) }),
    t('impact.how.fields', { count: FIELD_PATHS.length - notAsked.length }),
    ...(notAsked.length > 0 ? [t('impact.how.not-asked', fields)] : []),
    t('impact.how.answer'),
    t('impact.how.rule'),
    t('impact.how.examples', { tried: TRIED }),
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function groupsTable({ kinds, cases }: Impact): string {
  const head = [t('impact.groups.group'), t('impact.answers'), t('impact.share')];
  const rows = GROUPS.flatMap((group) => {
    const count = kinds.filter((kind) => kind.group === group).reduce((sum, kind) => sum + kind.count, 0);
    return count === 0 ? [] : [[t(`impact.group.${group}`), t('impact.count', { count }), shareText(count, cases.all)]];
  });
  return `## ${t('impact.groups')}\n\n${table(head, rows)}`;
}

function groupMarkdown(group: Group, { kinds, cases }: Impact, editions: Editions): readonly string[] {
  const here = kinds.filter((kind) => kind.group === group);
  if (here.length === 0) return [];
  const head = [t('impact.kinds.kind'), t('impact.answers'), t('impact.share'), t('impact.by')];
  const rows = here.map(({ words, count, byCauses }) => [
    words,
    t('impact.count', { count }),
    shareText(count, cases.all),
    byWords(byCauses),
  ]);
  return [
    `## ${t(`impact.group.${group}`)}`,
    table(head, rows),
    ...here.flatMap(({ words, examples }) => [
      `### ${words}`,
      examples.map((example) => exampleMarkdown(example, editions)).join('\n'),
    ]),
  ];
}

function byWords(byCauses: KindOfChange['byCauses']): string {
  const named = byCauses
    .slice(0, NAMED)
    .map(({ causes, count }) => t('impact.by-one', { rules: causesText(causes, (id) => id), count }));
  const rest = byCauses.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(rest > 0 ? [t('impact.by-more', { count: rest })] : [])].join(', ');
}

function causesText(causes: Causes, named: (id: string) => string): string {
  if (causes.length === 0) return t('impact.unexplained');
  const sets = causes.map((set) => set.map(named).join(' + '));
  return listText(sets, 'or');
}

function rulesTable({ rules, unexplained }: Impact, editions: Editions): string {
  const head = [
    t('impact.rules.rule'),
    t('impact.rules.state', versionsOf(editions)),
    t('impact.answers'),
    t('impact.rules.alone'),
  ];
  const rows = rules.map(({ id, count, alone }) => [
    titled(id, editions),
    t(`impact.state.${ruleState(editions, id)}`),
    t('impact.count', { count }),
    t('impact.count', { count: alone }),
  ]);
  const last = unexplained > 0 ? [[t('impact.unexplained'), '', t('impact.count', { count: unexplained }), '']] : [];
  return `## ${t('impact.rules')}\n\n${table(head, [...rows, ...last])}`;
}

const titled = (id: string, { before, now }: Editions): string => ruleWords(id, now.titles[id] ?? before.titles[id]);

function exampleMarkdown({ caseData, answers, causes }: Change, editions: Editions): string {
  const rules = causesText(causes, (id) => titled(id, editions));
  const answer = (side: keyof Editions) =>
    `  - ${t('impact.example.answer', {
      version: editions[side].knowledge.version,
      answer: answerWords(answers[side].plan, editions[side].titles),
    })}`;
  const file = JSON.stringify(JSON.parse(caseToText(caseData)));
  return [`- ${t('impact.example', { rules })}: \`${file}\``, answer('before'), answer('now')].join('\n');
}
