import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Effect, RuleBook } from '../../src/territories/coronary/types/knowledge.ts';
import { TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import { conditioned, parts, references } from './conditions.ts';
import { type Finding, finding, type Linter } from './finding.ts';
import { citedRecords } from './records.ts';

const missing = (record: string, kind: string, wanted: Iterable<string>, known: ReadonlySet<string>) =>
  [...wanted].filter((id) => !known.has(id)).map((id) => finding(record, `there is no ${kind} "${id}"`));

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** Every rule, definition, threshold and fact that a condition mentions exists. */
export const conditionReferences: Linter = ({ knowledge, fields, computedFacts }) => {
  const facts = new Set([
    ...Object.keys(fields),
    ...computedFacts,
    ...TOOLS.flatMap((tool) => [`tool.${tool}.worked`, `tool.${tool}.failed`]),
  ]);
  const rules = idsOf(knowledge.rules);
  const definitions = idsOf(knowledge.definitions);
  const thresholds = idsOf(knowledge.thresholds);
  return conditioned(knowledge).flatMap((entry) => {
    const mentioned = references(entry);
    return [
      ...missing(entry.record, 'rule', mentioned.rules, rules),
      ...missing(entry.record, 'definition', mentioned.definitions, definitions),
      ...missing(entry.record, 'threshold', mentioned.thresholds, thresholds),
      ...missing(entry.record, 'fact', mentioned.facts, facts),
    ];
  });
};

/** A field is compared only with values that it can have. */
export const comparedValues: Linter = ({ knowledge, fields }) =>
  conditioned(knowledge).flatMap(({ record, conditions }) =>
    conditions.flatMap(parts).flatMap((part) =>
      valuesIn(part)
        .filter(({ fact, value }) => fields[fact] !== undefined && !canBe(fields[fact], value))
        .map(({ fact, value }) => finding(record, `${fact} is never ${JSON.stringify(value)}`)),
    ),
  );

function valuesIn(part: Condition): readonly { fact: string; value: unknown }[] {
  if (part.op === 'is' || part.op === 'includes') return [{ fact: part.fact, value: part.value }];
  return part.op === 'oneOf' ? part.values.map((value) => ({ fact: part.fact, value })) : [];
}

function canBe(spec: FieldSpec, value: unknown): boolean {
  switch (spec.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= spec.hard[0] && value <= spec.hard[1];
    case 'choice':
    case 'list':
      return spec.values.some((known) => known === value);
    default:
      return false;
  }
}

/** Every source, trial, conflict, field, limit and rule that a record names exists. */
export const recordReferences: Linter = (subject) => {
  const { knowledge, fields } = subject;
  const sources = idsOf(subject.sources);
  const trials = idsOf(subject.trials);
  const conflicts = idsOf(knowledge.conflicts);
  const known = new Set(Object.keys(fields));
  const limits = idsOf(knowledge.thresholds);
  const rules = idsOf(knowledge.rules);
  return [
    ...citedRecords(subject).flatMap(({ record, citations }) =>
      missing(
        record,
        'source',
        citations.map(({ source }) => source),
        sources,
      ),
    ),
    ...knowledge.rules.flatMap(({ id, evidence, then }): readonly Finding[] => [
      ...missing(`rule ${id}`, 'trial', evidence, trials),
      ...then.flatMap((effect) => [
        ...missing(`rule ${id}`, 'conflict', conflictOf(effect), conflicts),
        ...missing(`rule ${id}`, 'field', askedOf(effect), known),
      ]),
    ]),
    ...knowledge.use.flatMap(({ note, source, value }) => [
      ...missing(`use ${note}`, 'trial', [source], trials),
      ...missing(`use ${note}`, 'field', value !== null && 'field' in value ? [value.field] : [], known),
      ...missing(`use ${note}`, 'threshold', value !== null && 'threshold' in value ? [value.threshold] : [], limits),
    ]),
    ...missing('because', 'rule', becauseOf(knowledge), rules),
    ...subject.effects.flatMap(({ trialId }) => missing(`effect ${trialId}`, 'trial', [trialId], trials)),
    ...knowledge.cautions.flatMap((caution) => missing(`caution ${caution.id}`, 'field', caution.fields, known)),
  ];
};

const conflictOf = (effect: Effect): readonly string[] =>
  effect.kind === 'stop' || effect.kind === 'caps-agreement' ? [effect.conflict ?? []].flat() : [];

const askedOf = (effect: Effect): readonly string[] =>
  effect.kind === 'scope' ? (effect.asks ?? []).flatMap((asks) => asks.fields) : [];

/** What decides is told by rule; the test that comes first goes by its own name, as I5 or I6 demands it. */
const becauseOf = ({ because: { outside, first } }: RuleBook): readonly string[] =>
  [...outside, ...first].filter((id) => id !== 'test-first');
