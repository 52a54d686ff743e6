import { isFieldPath } from '#territory/case/fields.ts';
import { parseCase } from '#territory/case/parse-case.ts';
import { CASE_KIND } from '#territory/case/schema.ts';
import { FIRST_VERSION, SCHEMA_VERSION } from '#territory/case/versions.ts';
import { SETTINGS } from '#territory/fhir/plan.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { shortened } from '../../case-file/case-issue.ts';
import { t } from '../../i18n/translate.ts';
import { CASE_FACT } from './case-facts.ts';
import { CHOICE, DECISION } from './decision.ts';
import { forbiddenIn } from './forbidden.ts';
import {
  bundleSchema,
  compositionSchema,
  observationSchema,
  parametersSchema,
  type ReadBundle,
  type ReadComposition,
  type ReadConcept,
  type ReadObservation,
  type ReadParameters,
} from './read-schema.ts';
import { readValue } from './read-value.ts';
import { AS_ENTERED, CASE_SYSTEM, DOCUMENT_TYPE, LABEL_SYSTEM, PLAN_SYSTEM } from './systems.ts';

/** One thing that is wrong with a document: where, and in a sentence. */
export interface DocumentIssue {
  /** A field of the case, or a resource; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
}

export type ReadDocument =
  /** `ignored` names what stands in the document as a fact of the case and is not taken; `id` is that of the document. */
  | { readonly ok: true; readonly case: CaseData; readonly ignored: readonly string[]; readonly id: string | undefined }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

const refused = (...issues: readonly DocumentIssue[]): ReadDocument => ({ ok: false, issues });
const issue = (path: string, message: string): DocumentIssue => ({ path, message });

/** The code of a concept in one of our systems. */
export const codeIn = (concept: ReadConcept | undefined, system: string): string | undefined =>
  concept?.coding?.find((one) => one.system === system)?.code;

/**
 * Reads the case out of a document as `fhirDocument` writes it, from a value as `JSON.parse` gives it. It reads the record
 * alone: what was made of it may have been changed or dropped by another system. All or nothing: one fact that cannot be
 * read refuses the document. Never throws.
 */
export function readDocument(json: unknown): ReadDocument {
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) return refused(issue('', t('fhir.read.not-a-document')));
  const found = forbiddenIn(json);
  if (found) return refused(issue('', t('fhir.read.thrombosis', { code: found })));
  const head = compositionOf(bundle.data);
  if (head === undefined) return refused(issue('Composition', t('fhir.read.no-composition')));
  return fromParts(bundle.data, head);
}

function compositionOf(bundle: ReadBundle): ReadComposition | undefined {
  const compositions = resources(bundle, 'Composition').map((one) => compositionSchema.safeParse(one));
  const own = compositions.find(({ data }) => codeIn(data?.type, DOCUMENT_TYPE.system) === DOCUMENT_TYPE.code);
  return own?.data;
}

const resources = ({ entry }: ReadBundle, resourceType: string) =>
  entry.map(({ resource }) => resource).filter((resource) => resource.resourceType === resourceType);

const isOf = (category: string, { category: categories = [] }: ReadObservation): boolean =>
  categories.some((one) => one.coding?.some(({ system, code }) => system === PLAN_SYSTEM && code === category));

type Loose = Record<string, unknown>;

/** Into its section; what stands in none, by its own name. */
function put(file: Loose, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) file[path] = value;
  else ((file[path.slice(0, dot)] ??= {}) as Loose)[path.slice(dot + 1)] = value;
}

function fromParts(bundle: ReadBundle, head: ReadComposition): ReadDocument {
  const issues: DocumentIssue[] = [];
  const ignored: string[] = [];
  const file: Loose = {};
  const versions = new Set<number>();
  const seen = new Set<string>();
  let decision: Record<string, unknown> | undefined;
  for (const [n, resource] of resources(bundle, 'Observation').entries()) {
    const read = observationSchema.safeParse(resource);
    if (!read.success) {
      issues.push(issue(`Observation ${n + 1}`, t('fhir.read.not-an-observation')));
      continue;
    }
    const of = read.data;
    if (!isOf(CASE_FACT, of) && !isOf(DECISION, of)) continue;
    const question = of.code.coding?.find(({ system }) => system === CASE_SYSTEM);
    const path = question?.code ?? '';
    const version = question?.version === undefined ? SCHEMA_VERSION : Number(question.version);
    if (of.status === 'entered-in-error') ignored.push(path);
    else if (isOf(DECISION, of) && path === CHOICE && decision === undefined) {
      versions.add(version);
      decision = readDecision(of);
    } else if (!isOf(CASE_FACT, of) || !isFieldPath(path)) ignored.push(path || `Observation ${n + 1}`);
    else if (seen.has(path)) issues.push(issue(path, t('fhir.read.twice')));
    else {
      seen.add(path);
      versions.add(version);
      const value = readValue(path, of);
      if ('issue' in value) issues.push(issue(path, value.issue));
      else if ('value' in value) put(file, path, value.value);
    }
  }
  const version = versionOf(versions);
  if (version === undefined) return refused(issue('', t('fhir.read.version', { found: [...versions].join(', ') })));
  if (issues.length > 0) return { ok: false, issues };
  const parsed = parseCase({
    kind: CASE_KIND,
    schemaVersion: version,
    ...labelOf(head),
    ...file,
    ...settingOf(bundle),
    ...(decision ? { decision } : {}),
  });
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  return { ok: true, case: parsed.case, ignored, id: bundle.identifier?.value };
}

/** The version in whose words the facts are written; undefined when it is none that can be read, or they are of several. */
function versionOf(versions: ReadonlySet<number>): number | undefined {
  const [version = SCHEMA_VERSION, ...others] = versions;
  const isKnown = Number.isInteger(version) && version >= FIRST_VERSION && version <= SCHEMA_VERSION;
  return isKnown && others.length === 0 ? version : undefined;
}

function labelOf({ identifier }: ReadComposition): { label?: string } {
  return identifier?.system === LABEL_SYSTEM && identifier.value ? { label: identifier.value } : {};
}

function settingOf(bundle: ReadBundle): { setting?: Record<string, unknown> } {
  const setting: Record<string, unknown> = {};
  for (const resource of resources(bundle, 'Parameters')) {
    const { data } = parametersSchema.safeParse(resource);
    for (const parameter of data?.parameter ?? []) {
      const key = SETTINGS.find((one) => parameter.name === `setting.${one}`);
      if (key) setting[key] = parameter.part ? itemsOf(parameter) : parameter.valueCode;
    }
  }
  return Object.keys(setting).length > 0 ? { setting } : {};
}

const itemsOf = ({ part = [] }: NonNullable<ReadParameters['parameter']>[number]): (string | undefined)[] =>
  part.filter(({ name }) => name === 'item').map(({ valueCode }) => valueCode);

function readDecision(of: ReadObservation): Record<string, unknown> {
  const choice = (of.component ?? [])
    .filter(({ valueBoolean }) => valueBoolean === true)
    .map(({ code }) => codeIn(code, CASE_SYSTEM)?.replace(`${CHOICE}.`, '') ?? shortened(code));
  const [note] = of.note ?? [];
  const asEntered = of._effectiveDateTime?.extension?.find(({ url }) => url === AS_ENTERED)?.valueString;
  const decidedAt = of.effectiveDateTime ?? asEntered;
  return {
    choice,
    ...(note ? { reason: note.text } : {}),
    ...(decidedAt === undefined ? {} : { decidedAt }),
  };
}
