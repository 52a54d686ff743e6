import { FIELDS, isFieldPath } from '#territory/case/fields.ts';
import { parseCase } from '#territory/case/parse-case.ts';
import { CASE_KIND } from '#territory/case/schema.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { t } from '../../i18n/translate.ts';
import { CASE_FACT, CASE_SYSTEM, DECISION, PLAN_SYSTEM } from './options-codes.ts';
import { quantity } from './parts.ts';
import {
  bundleSchema,
  compositionSchema,
  observationSchema,
  parametersSchema,
  type ReadBundle,
  type ReadConcept,
  type ReadObservation,
} from './read-schema.ts';
import { AS_ENTERED, LABEL_SYSTEM } from './systems.ts';

export interface DocumentIssue {
  readonly path: string;
  readonly message: string;
}

export type ReadOptions =
  | { readonly ok: true; readonly case: CaseData }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/**
 * Reads the case out of a document as `optionsDocument` writes it, from a value as `JSON.parse` gives it: the record alone, all of
 * it or nothing. Never throws.
 */
export function readOptions(json: unknown): ReadOptions {
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) return refused('', t('fhir.read.not-a-document'));
  const [head] = resources(bundle.data, 'Composition').map((one) => compositionSchema.safeParse(one).data);
  if (head === undefined) return refused('Composition', t('fhir.read.no-composition'));
  const file: Record<string, unknown> = {};
  const issues: DocumentIssue[] = [];
  for (const [n, resource] of resources(bundle.data, 'Observation').entries()) {
    const { data: of } = observationSchema.safeParse(resource);
    if (of === undefined) issues.push({ path: `Observation ${n + 1}`, message: t('fhir.read.not-an-observation') });
    else if (isOf(DECISION, of)) file['decision'] = decisionIn(of);
    else if (isOf(CASE_FACT, of)) take(file, issues, of);
  }
  if (issues.length > 0) return { ok: false, issues };
  const { identifier } = head;
  const label = identifier?.system === LABEL_SYSTEM && identifier.value ? { label: identifier.value } : {};
  const setting = settingIn(bundle.data);
  const parsed = parseCase({ kind: CASE_KIND, schemaVersion: SCHEMA_VERSION, ...label, ...file, ...setting });
  return parsed.ok ? { ok: true, case: parsed.case } : { ok: false, issues: parsed.issues };
}

const refused = (path: string, message: string): ReadOptions => ({ ok: false, issues: [{ path, message }] });

const resources = ({ entry }: ReadBundle, resourceType: string) =>
  entry.map(({ resource }) => resource).filter((resource) => resource.resourceType === resourceType);

const codeIn = (system: string, concept: ReadConcept | undefined): string | undefined =>
  concept?.coding?.find((one) => one.system === system)?.code;

const isOf = (category: string, { category: categories = [] }: ReadObservation): boolean =>
  categories.some((one) => codeIn(PLAN_SYSTEM, one) === category);

function take(file: Record<string, unknown>, issues: DocumentIssue[], of: ReadObservation): void {
  const path = codeIn(CASE_SYSTEM, of.code) ?? '';
  if (!isFieldPath(path)) {
    issues.push({ path, message: t('fhir.read.not-an-observation') });
    return;
  }
  const value = valueIn(path, FIELDS[path], of);
  if (value === undefined) issues.push({ path, message: t('fhir.read.no-value') });
  const dot = path.indexOf('.');
  const [place, key] = dot < 0 ? [file, path] : [(file[path.slice(0, dot)] ??= {}), path.slice(dot + 1)];
  if (key in (place as object)) issues.push({ path, message: t('fhir.read.twice') });
  (place as Record<string, unknown>)[key] = value;
}

/** What stands after the path of its question; as it stands where it is no word of ours, so that it can be named when it is refused. */
function wordIn(path: string, concept: ReadConcept | undefined): string | undefined {
  const code = codeIn(CASE_SYSTEM, concept) ?? concept?.coding?.[0]?.code;
  return code?.startsWith(`${path}.`) ? code.slice(path.length + 1) : code;
}

/** Ranges and words are the case file's own affair; a quantity in another unit is no number of ours. */
function valueIn(path: string, spec: FieldSpec, of: ReadObservation): unknown {
  switch (spec.kind) {
    case 'boolean':
      return of.valueBoolean;
    case 'number': {
      const { value, code, comparator } = of.valueQuantity ?? {};
      if (value === undefined) return of.valueInteger;
      return code === quantity(0, spec.unit).code && comparator === undefined
        ? value
        : `${comparator ?? ''}${value} ${code}`;
    }
    case 'choice': {
      const word = wordIn(path, of.valueCodeableConcept);
      return spec.values.find((value) => String(value) === word) ?? word;
    }
    case 'list':
      return (of.component ?? []).map(({ code }) => wordIn(path, code));
    case 'tools': {
      const [first = '', second = ''] = Object.keys(spec.keys);
      return (of.component ?? []).map(({ code, valueCodeableConcept }) => ({
        [first]: wordIn(path, code),
        [second]: wordIn(`${path}.${second}`, valueCodeableConcept),
      }));
    }
  }
}

function decisionIn({ component = [], note = [], effectiveDateTime, _effectiveDateTime }: ReadObservation): object {
  const [first] = note;
  const asEntered = _effectiveDateTime?.extension?.find(({ url }) => url === AS_ENTERED)?.valueString;
  const decidedAt = effectiveDateTime ?? asEntered;
  return {
    choice: component.map(({ code }) => wordIn('decision.choice', code)),
    ...(first ? { reason: first.text } : {}),
    ...(decidedAt === undefined ? {} : { decidedAt }),
  };
}

function settingIn(bundle: ReadBundle): { setting?: object } {
  const parameters = resources(bundle, 'Parameters').flatMap(
    (one) => parametersSchema.safeParse(one).data?.parameter ?? [],
  );
  const setting = parameters.flatMap(({ name, valueCode, part }) => {
    const [, key] = /^setting\.(\w+)$/.exec(name) ?? [];
    if (key === undefined) return [];
    return [[key, part ? part.filter((one) => one.name === 'item').map((one) => one.valueCode) : valueCode]];
  });
  return setting.length > 0 ? { setting: Object.fromEntries(setting) } : {};
}
