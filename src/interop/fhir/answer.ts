import type { GuidanceResponse, Library, OperationOutcome, Parameters, ParametersParameter } from 'fhir/r4';
import { RULE_BOOK } from '#territory/fhir/names.ts';
import { SETTINGS, TEAM } from '#territory/fhir/plan.ts';
import type { Settings } from '#territory/types/case-data.ts';
import type { Because, Result } from '#territory/types/result.ts';
import { ruleById, sourceArtifact, trialArtifact } from './evidence.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { caseCode, concept, plain, planCode, words } from './parts.ts';
import { advisedAgainst } from './plan.ts';
import { ANSWER_SYSTEM, COULD_CHANGE, LIBRARY_TYPE, LIBRARY_URL } from './systems.ts';

type Part = ParametersParameter;

const code = (name: string, value: string): Part => ({ name, valueCode: value });
const codes = (name: string, values: readonly string[]): Part[] => values.map((value) => code(name, value));
const group = (name: string, part: Part[]): Part => ({ name, part });

const settingParts = (prefix: string, settings: Partial<Settings> = {}): Part[] =>
  SETTINGS.flatMap((key) => {
    const value: string | readonly string[] | undefined = settings[key];
    if (value === undefined) return [];
    return [typeof value === 'string' ? code(`${prefix}.${key}`, value) : list(`${prefix}.${key}`, value)];
  });

/** A list that may be empty, which a parameter may not: then it says so. */
const list = (name: string, values: readonly string[]): Part =>
  group(name, values.length > 0 ? codes('item', values) : [{ name: 'empty', valueBoolean: true }]);

function becausePart(one: Because): Part {
  if (one.as === 'enter') return group('device.because', [code('as', one.as), code('field', one.field)]);
  return group('device.because', [
    code('as', one.as),
    code('rule', one.rule),
    ...(one.strength ? [code('strength', one.strength)] : []),
    ...(one.option ? [code('option', one.option)] : []),
  ]);
}

function deviceParts({ device }: Result): Part[] {
  const argument = (side: 'for' | 'against', rule: string, strength: string) =>
    group(side, [code('rule', rule), code('strength', strength)]);
  return [
    code('device.status', device.status),
    ...codes('device.choice', device.choice),
    ...(device.agreement ? [code('device.agreement', device.agreement)] : []),
    ...codes('device.blockedBy', device.blockedBy),
    ...codes('device.provisional', device.provisional),
    ...codes('device.vetoed', device.vetoed),
    ...device.because.map(becausePart),
    ...device.use.map(({ note, value, unit, source }) =>
      group('device.use', [
        code('note', note),
        ...(value === null ? [] : [{ name: 'value', valueDecimal: value }]),
        ...(unit === null ? [] : [code('unit', unit)]),
        code('source', source),
      ]),
    ),
    ...device.options.map((option) =>
      group('device.option', [
        code('option', option.option),
        code('verdict', option.verdict),
        ...option.for.map(({ rule, strength }) => argument('for', rule, strength)),
        ...option.against.map(({ rule, strength }) => argument('against', rule, strength)),
      ]),
    ),
  ];
}

/** The result in full, names as in the result. */
export function answerParameters(exported: Exported): Entry<Parameters> {
  const { result } = exported;
  const parameter: Part[] = [
    // Those of the case itself are read back; what the plan was made under, the lab's words included, is for readers.
    ...settingParts('setting', exported.case.setting),
    ...settingParts('effective', exported.settings),
    code('scope.status', result.scope.status),
    code('indication.status', result.indication.status),
    ...deviceParts(result),
    ...Object.entries<string | null>({ ...result.gate }).flatMap(([criterion, state]) =>
      state === null ? [] : [code(`gate.${criterion}`, state)],
    ),
    ...result.stages.map(({ stage, status }) => code(`stage.${stage}`, status)),
    ...advisedAgainst(result).map(({ stage, step }) =>
      group('advised-against', [
        code('stage', stage),
        code('action', step.action),
        code('verdict', step.verdict),
        ...codes('rule', step.rules),
      ]),
    ),
    { name: TEAM.parameter, valueBoolean: result.heartTeam },
    ...codes('alternative', result.alternatives),
    ...codes('conflict', result.conflicts),
    ...codes('rule.fired', result.rules.fired),
    ...result.rules.undetermined.map(({ id, needs }) =>
      group('rule.undetermined', [code('rule', id), ...codes('needs', needs)]),
    ),
    ...(result.checklists ?? []).map(({ id, status, items }) =>
      group('checklist', [
        code('id', id),
        code('status', status),
        ...items.map((item) => group('item', [code('id', item.id), code('state', item.state)])),
      ]),
    ),
  ];
  return { name: 'answer', line: null, resource: { resourceType: 'Parameters', parameter } };
}

/** What the case says against itself; undefined where it does not. */
export function cautionOutcome({ result }: Exported): Entry<OperationOutcome> | undefined {
  if (result.cautions.length === 0) return undefined;
  return {
    name: 'cautions',
    line: null,
    resource: {
      resourceType: 'OperationOutcome',
      issue: result.cautions.map(({ fields, text }) => ({
        severity: 'warning',
        code: 'business-rule',
        details: concept(words(text), planCode(text)),
        diagnostics: fields.join(', '),
      })),
    },
  };
}

function guidanceStatus({ device, missing }: Result): GuidanceResponse['status'] {
  if (device.status === 'undetermined') return 'data-required';
  return missing.some(({ couldChange }) => couldChange) ? 'data-requested' : 'success';
}

export function guidance(exported: Exported, entered: readonly string[]): Entry<GuidanceResponse> {
  const { result, id, exportedAt } = exported;
  const cautions = cautionOutcome(exported);
  const dataRequirement = result.missing.map(({ field, couldChange }) => ({
    extension: [{ url: COULD_CHANGE, valueBoolean: couldChange }],
    type: 'Observation' as const,
    codeFilter: [{ path: 'code', code: [caseCode(field, words(`field.${field}.label`))] }],
  }));
  return {
    name: 'guidance',
    line: null,
    resource: {
      resourceType: 'GuidanceResponse',
      identifier: [{ system: ANSWER_SYSTEM, value: id }],
      moduleCanonical: `${LIBRARY_URL}|${result.knowledge.version}`,
      status: guidanceStatus(result),
      subject: referenceTo(exported, 'patient'),
      occurrenceDateTime: exportedAt,
      performer: referenceTo(exported, 'software'),
      ...(entered.length > 0 ? { reasonReference: entered.map((name) => referenceTo(exported, name)) } : {}),
      ...(cautions ? { evaluationMessage: [referenceTo(exported, cautions.name)] } : {}),
      outputParameters: referenceTo(exported, 'answer'),
      result: referenceTo(exported, 'plan'),
      ...(dataRequirement.length > 0 ? { dataRequirement } : {}),
    },
  };
}

/** The knowledge, with the sources and trials of what fired and how far each was read. */
export function knowledgeLibrary({ result }: Exported): Entry<Library> {
  const { version, reviewedOn, reviewBy } = result.knowledge;
  const fired = result.rules.fired.map(ruleById).filter((rule) => rule !== undefined);
  const sourceIds = new Set(fired.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const used = result.device.use.map(({ source }) => source);
  const trialIds = new Set([...fired.flatMap(({ evidence }) => evidence), ...used]);
  const relatedArtifact = [...[...sourceIds].map(sourceArtifact), ...[...trialIds].map(trialArtifact)].filter(
    (one) => one !== undefined,
  );
  return {
    name: 'knowledge',
    line: words('fhir.knowledge', { version, reviewedOn, reviewBy }),
    resource: {
      resourceType: 'Library',
      url: LIBRARY_URL,
      version,
      name: RULE_BOOK.name,
      title: plain(words('fhir.rule-book')),
      status: 'active',
      type: { coding: [{ system: LIBRARY_TYPE, code: 'asset-collection' }] },
      lastReviewDate: reviewedOn,
      effectivePeriod: { start: reviewedOn, end: reviewBy },
      ...(relatedArtifact.length > 0 ? { relatedArtifact } : {}),
    },
  };
}
