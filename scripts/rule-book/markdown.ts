import { knowledge } from '#territory/knowledge.ts';
import { sourceById } from '#territory/sources.ts';
import type { Citation } from '#territory/types/knowledge.ts';
import { t, textOf } from '../../src/i18n/translate.ts';
import { conditionLine } from '../../src/wording/condition-line.ts';
import type { ConditionNode } from '../../src/wording/condition-node.ts';
import { type BookEntry, type BookSection, evidenceTitle, ruleBook } from '../../src/wording/rule-book.ts';

type Cases = readonly { readonly title: string }[];

/** The cases that show a rule, by outcome: a case, or why there is none. */
interface Shown {
  readonly fired: Cases;
  readonly notMet?: Cases | { readonly never: string };
  readonly notApplicable?: Cases;
  readonly undetermined?: Cases | { readonly never: string };
}

/** The cases that show each rule, by rule id. */
export type FixturesByRule = Readonly<Record<string, Shown>>;

/** The printed rule book. The same knowledge and fixtures give the same text, byte by byte. */
export function ruleBookMarkdown(fixtures: FixturesByRule): string {
  const { version, reviewedOn, reviewBy, rules } = knowledge;
  const book = ruleBook().filter(({ entries }) => entries.length > 0);
  const contents = book.map(({ id, title, entries }) => `- [${title}](#${id}) (${entries.length})`);
  return `${[
    `# ${t('rule-book.title')}`,
    `<!-- ${t('rule-book.generated')} -->`,
    t('rule-book.version', { version, reviewedOn, reviewBy, count: rules.length }),
    contents.join('\n'),
    ...book.flatMap((section) => sectionParts(section, fixtures)),
  ].join('\n\n')}\n`;
}

const anchor = (id: string) => `<a id="${id}"></a>`;

const sectionParts = ({ id, title, entries }: BookSection, fixtures: FixturesByRule): readonly string[] => [
  `${anchor(id)}\n\n## ${title}`,
  ...entries.flatMap((entry) => entryParts(entry, fixtures[entry.id])),
];

function entryParts(entry: BookEntry, fixtures: Shown | undefined): readonly string[] {
  const { id, title, text, strength, conditions, effects, citations, trials } = entry;
  const list = (heading: string, items: readonly string[]) =>
    items.length > 0 ? [`**${heading}**\n\n${items.join('\n')}`] : [];
  return [
    `${anchor(id)}\n\n### ${title}`,
    ...(text ? [text] : []),
    ...(strength ? [`*${t('rule-book.strength', { word: strength })}*`] : []),
    ...conditions.flatMap(({ role, node }) => list(t(`rule-book.condition.${role}`), conditionItems(node))),
    ...list(
      t('rule-book.effects'),
      effects.flatMap(({ words, when }) => [`- ${words}`, ...(when ? conditionItems(when, 1) : [])]),
    ),
    ...list(t('evidence.sources'), citations.map(sourceItem)),
    ...list(
      t('rule-book.trials'),
      trials.map((trial) => `- ${evidenceTitle(trial)}: ${level(trial.verification)}`),
    ),
    ...(fixtures ? list(t('rule-book.fixtures'), fixtureItems(fixtures)) : []),
  ];
}

const level = (verification: string) => `*${textOf(`verification.${verification}`)}*`;

function conditionItems(node: ConditionNode, depth = 0): readonly string[] {
  const { words, leaf, parts, folded } = conditionLine(node);
  const named = leaf?.condition.op === 'defined' ? ` ([${t('rule-book.see-definition')}](#${leaf.condition.id}))` : '';
  const below = folded ? [] : parts.flatMap((part) => conditionItems(part, depth + 1));
  return [`${'  '.repeat(depth)}- ${words}${named}`, ...below];
}

function sourceItem({ source: id, at, grade }: Citation): string {
  const source = sourceById(id);
  if (!source) throw new Error(`There is no source "${id}".`);
  return `- ${[source.citation, at, grade].filter(Boolean).join(' · ')}: ${level(source.verification)}`;
}

function fixtureItems({ fired, notMet, notApplicable, undetermined }: Shown): readonly string[] {
  const item = (outcome: string, cases: Shown['notMet']): readonly string[] => {
    if (cases === undefined) return [];
    const told =
      'never' in cases ? t('rule-book.never', { reason: cases.never }) : cases.map(({ title }) => title).join('; ');
    return [`- ${textOf(`outcome.${outcome}`)}: ${told}`];
  };
  return [
    ...item('fired', fired),
    ...item('not-met', notMet),
    ...item('not-applicable', notApplicable),
    ...item('undetermined', undetermined),
  ];
}
