import type { CaseData, FieldPath, FieldValues, ToolUse } from '../types/case-data.ts';
import { emptyCase as unknownCase } from '../types/limb-case.ts';
import type { Tool, ToolOutcome } from '../types/vocabulary.ts';
import { placeOf } from './fields.ts';

type Loose = Readonly<Record<string, unknown>>;

/** A case of which nothing is known. */
export const emptyCase = (): CaseData => unknownCase();

/** The value of one field, `undefined` when it is unknown. */
export function getField<P extends FieldPath>(caseData: CaseData, path: P): FieldValues[P] | undefined {
  if (path === 'question') return caseData.question as FieldValues[P] | undefined;
  const [section, key] = placeOf(path);
  return (caseData[section] as Loose | undefined)?.[key] as FieldValues[P] | undefined;
}

/**
 * The case with one field changed, `undefined` making it unknown again; a section left without a field is dropped.
 * The given case is not touched, and is itself returned when nothing changes.
 */
export function setField<P extends FieldPath>(
  caseData: CaseData,
  path: P,
  value: FieldValues[P] | undefined,
): CaseData {
  if (getField(caseData, path) === value) return caseData;
  if (path === 'question') return withKey(caseData, 'question', value);
  const [section, key] = placeOf(path);
  const values = withKey((caseData[section] ?? {}) as object, key, value);
  return withKey(caseData, section, Object.keys(values).length === 0 ? undefined : values);
}

function withKey<T extends object>(of: T, key: string, value: unknown): T {
  const { [key]: _old, ...others } = of as Loose;
  return (value === undefined ? others : { ...others, [key]: value }) as T;
}

/**
 * The case with what a tool did: a new tool goes to the end of the order, a tool already there keeps its place and gets
 * the new outcome, and `undefined` takes every mention of the tool back.
 */
export function recordTool(caseData: CaseData, tool: Tool, outcome: ToolOutcome | undefined): CaseData {
  const tools: readonly ToolUse[] = getField(caseData, 'preparation.tools') ?? [];
  const last = tools.findLastIndex((use) => use.tool === tool);
  if (outcome === undefined) {
    if (last === -1) return caseData;
    const others = tools.filter((use) => use.tool !== tool);
    return setField(caseData, 'preparation.tools', others.length === 0 ? undefined : others);
  }
  const use = { tool, outcome };
  return setField(caseData, 'preparation.tools', last === -1 ? [...tools, use] : tools.with(last, use));
}
