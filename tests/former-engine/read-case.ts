import { FIELDS } from './answers.ts';
import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { ComputedValues } from './facts/compute-facts.ts';
import { computeFacts } from './facts/compute-facts.ts';
import { toolRecord } from './facts/tools.ts';
import { COMPUTED_FACTS, slotOfTool } from './slots.ts';
import type { CaseData, CaseSections, Settings, ToolUse } from './types/case-data.ts';
import { TOOLS } from './types/vocabulary.ts';
import type { Workspace } from './workspace.ts';

/** A case with its facts in slots, before any rule has been asked. */
export interface ReadCase {
  readonly caseData: CaseData;
  readonly computed: ComputedValues;
  readonly setting: Settings;
  readonly state: State;
  readonly workspace: Workspace;
}

/**
 * Derives the facts of a case once. What the case does not say of the lab comes from `settings`.
 * @param workspace a cleared one; whatever was read into it before is lost
 */
export function readCase(
  compiled: CompiledKnowledge,
  caseData: CaseData,
  settings: Settings,
  workspace: Workspace,
): ReadCase {
  const computed = computeFacts(caseData, compiled.limits);
  const setting = caseData.setting ? { ...settings, ...caseData.setting } : settings;
  const { values, truth } = workspace;
  for (const { name, keys, slot } of SECTIONS)
    readSection(values, name === 'setting' ? setting : caseData[name], keys, slot);
  readComputed(values, computed);
  const tools = caseData.preparation?.tools;
  if (tools !== undefined) readTools(values, tools);
  return { caseData, computed, setting, state: { values, truth }, workspace };
}

interface Section {
  readonly name: keyof CaseSections;
  readonly keys: readonly string[];
  /** Of its first field; the others follow. */
  readonly slot: number;
}

/** A field's name is taken apart here, once, and not in every case. */
const SECTIONS: readonly Section[] = [...new Set(FIELDS.map((path) => path.slice(0, path.indexOf('.'))))].map(
  (name) => {
    const paths = FIELDS.filter((path) => path.startsWith(`${name}.`));
    return {
      name: name as keyof CaseSections,
      keys: paths.map((path) => path.slice(name.length + 1)),
      slot: FIELDS.findIndex((path) => path === paths[0]),
    };
  },
);

function readSection(values: unknown[], section: object | undefined, keys: readonly string[], slot: number): void {
  if (section === undefined) return;
  const fields = section as Readonly<Record<string, unknown>>;
  let at = slot;
  for (const key of keys) values[at++] = fields[key];
}

/** Writes the derived facts into their slots. */
export function readComputed(values: unknown[], computed: ComputedValues): void {
  let slot = FIELDS.length;
  for (const fact of COMPUTED_FACTS) values[slot++] = computed[fact];
}

/** Writes what became of each tool into its slots; an absent list is unknown. */
export function readTools(values: unknown[], uses: readonly ToolUse[] | undefined): void {
  const unused = uses === undefined ? undefined : false;
  for (let slot = FIRST_TOOL_SLOT; slot < END_OF_TOOLS; slot++) values[slot] = unused;
  if (uses === undefined) return;
  for (const { tool } of uses) {
    const slot = slotOfTool(TOOLS.indexOf(tool));
    if (slot < FIRST_TOOL_SLOT) continue;
    const { worked, failed } = toolRecord(uses, tool);
    values[slot] = worked;
    values[slot + 1] = failed;
  }
}

const FIRST_TOOL_SLOT = slotOfTool(0);
const END_OF_TOOLS = slotOfTool(TOOLS.length);
