import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import type { Condition } from '../../src/engine/types/condition.ts';
import { TOOLS } from '../../src/engine/types/vocabulary.ts';
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

/** Every source, trial, conflict and field that a record names exists. */
export const recordReferences: Linter = (subject) => {
  const { knowledge, fields } = subject;
  const sources = idsOf(subject.sources);
  const trials = idsOf(subject.trials);
  const conflicts = idsOf(knowledge.conflicts);
  const known = new Set(Object.keys(fields));
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
      ...then.flatMap((effect) =>
        effect.kind === 'stop' ? missing(`rule ${id}`, 'conflict', [effect.conflict], conflicts) : [],
      ),
    ]),
    ...knowledge.use.flatMap(({ note, source }) => missing(`use ${note}`, 'trial', [source], trials)),
    ...subject.effects.flatMap(({ trialId }) => missing(`effect ${trialId}`, 'trial', [trialId], trials)),
    ...knowledge.cautions.flatMap((caution) => missing(`caution ${caution.id}`, 'field', caution.fields, known)),
  ];
};
