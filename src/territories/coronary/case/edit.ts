import type { CaseData, FieldPath, FieldValues, ToolUse } from '../types/case-data.ts';
import type { Tool, ToolOutcome } from '../types/vocabulary.ts';
import { FIELDS } from './fields.ts';

type LooseSection = Readonly<Record<string, unknown>>;

/** A case of which nothing is known. */
export function emptyCase(): CaseData {
  return { kind: 'isr-case', schemaVersion: 2 };
}

/** The value of one field, `undefined` when it is unknown. */
export function getField<P extends FieldPath>(caseData: CaseData, path: P): FieldValues[P] | undefined {
  const { section, key } = FIELDS[path];
  const values = caseData[section] as LooseSection | undefined;
  return values?.[key] as FieldValues[P] | undefined;
}

/**
 * The case with one field changed, `undefined` making it unknown again; a section left without a field is dropped.
 * The given case is not touched, and is itself returned when nothing changes. The value is taken as it is: what comes
 * from a keyboard or a file goes through `parseNumberEntry` or `parseCase` first.
 */
export function setField<P extends FieldPath>(
  caseData: CaseData,
  path: P,
  value: FieldValues[P] | undefined,
): CaseData {
  if (getField(caseData, path) === value) return caseData;
  const { section, key } = FIELDS[path];
  const { [key]: _old, ...others } = { ...(caseData[section] as LooseSection | undefined) };
  const values = value === undefined ? others : { ...others, [key]: value };
  const { [section]: _section, ...rest } = caseData;
  return Object.keys(values).length === 0 ? rest : { ...rest, [section]: values };
}

/**
 * The case with what a preparation tool did: a new tool goes to the end of the order, a tool already there keeps its
 * place and gets the new outcome, and `undefined` takes every mention of the tool back.
 * Where a file mentions a tool more than once, the last mention is the one that changes.
 */
export function recordTool(caseData: CaseData, tool: Tool, outcome: ToolOutcome | undefined): CaseData {
  const tools = getField(caseData, 'preparation.tools') ?? [];
  const last = tools.findLastIndex((use) => use.tool === tool);
  if (outcome === undefined) {
    if (last === -1) return caseData;
    return withTools(
      caseData,
      tools.filter((use) => use.tool !== tool),
    );
  }
  return withTools(caseData, last === -1 ? [...tools, { tool, outcome }] : tools.with(last, { tool, outcome }));
}

/** With the last tool taken back nothing is known of the preparation, as before the first was entered. */
function withTools(caseData: CaseData, tools: readonly ToolUse[]): CaseData {
  return setField(caseData, 'preparation.tools', tools.length === 0 ? undefined : tools);
}
