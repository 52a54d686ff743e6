import { FIELD_PATHS, FIELDS } from '../../src/territories/coronary/case/fields.ts';
import type { CaseData, FieldPath, Settings, ToolUse } from '../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../src/territories/coronary/types/vocabulary.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import type { Assignment } from './assignment.ts';
import { names, valuesOf } from './case-variables.ts';

/** A case file as values of the model's variables. What the case does not say of the lab comes from `settings`. */
export function assignmentOf(caseData: CaseData, settings: Settings, prefix = '', numbersOf = prefix): Assignment {
  const flags = new Map<string, boolean>();
  const numbers = new Map<string, number>();
  for (const path of FIELD_PATHS) {
    const { kind, section, key } = FIELDS[path];
    const value = read(caseData, section, key) ?? (section === 'setting' ? settings[key as keyof Settings] : undefined);
    if (value === undefined) continue;
    if (kind === 'boolean' || kind === 'choice') flags.set(names.is(prefix + path, value as string), true);
    else flags.set(names.known(prefix + path), true);
    if (kind === 'number') numbers.set(numbersOf + path, value as number);
    if (kind === 'list') for (const word of value as string[]) flags.set(names.has(prefix + path, word), true);
    if (kind === 'tools') for (const name of namesOfUses(value as ToolUse[])) flags.set(prefix + name, true);
  }
  return { flags, numbers };
}

/** Of each tool all that it did, and what it did last; more of the order nobody reads. */
function namesOfUses(uses: readonly ToolUse[]): string[] {
  const last = new Map(uses.map(({ tool, outcome }) => [tool, outcome]));
  return [
    ...uses.map(({ tool, outcome }) => names.used(tool, outcome)),
    ...[...last].map(([tool, outcome]) => names.last(tool, outcome)),
  ];
}

const read = (caseData: CaseData, section: string, key: string): unknown =>
  (caseData as unknown as Record<string, Record<string, unknown> | undefined>)[section]?.[key];

/** The case file that an assignment of the model's variables describes. */
export function caseOf({ flags, numbers }: Assignment, prefix = '', numbersOf = prefix): CaseData {
  const values = FIELD_PATHS.map((path) => [path, valueOf(path)] as const).filter(([, value]) => value !== undefined);
  return caseFromValues(new Map(values));

  function valueOf(path: FieldPath): unknown {
    const field = FIELDS[path];
    const holds = (name: string) => flags.get(name) === true;
    switch (field.kind) {
      case 'boolean':
      case 'choice':
        return valuesOf(field).find((value) => holds(names.is(prefix + path, value)));
      case 'number':
        return holds(names.known(prefix + path)) ? numbers.get(numbersOf + path) : undefined;
      case 'list':
        return holds(names.known(prefix + path))
          ? field.values.filter((word) => holds(names.has(prefix + path, word)))
          : undefined;
      case 'tools':
        return holds(names.known(prefix + path)) ? TOOLS.flatMap(usesOf) : undefined;
    }
  }

  function usesOf(tool: Tool): ToolUse[] {
    const is = (name: string) => flags.get(prefix + name) === true;
    return TOOL_OUTCOMES.filter((outcome) => is(names.used(tool, outcome)))
      .sort((a, b) => Number(is(names.last(tool, a))) - Number(is(names.last(tool, b))))
      .map((outcome) => ({ tool, outcome }));
  }
}

/** A case file from field values; sections without a field are left out. */
export function caseFromValues(values: ReadonlyMap<FieldPath, unknown>): CaseData {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of values) {
    const { section, key } = FIELDS[path];
    sections[section] = { ...sections[section], [key]: value };
  }
  return { kind: 'isr-case', schemaVersion: 2, ...sections };
}

/** The fields of a case file, by path. */
export function valuesIn(caseData: CaseData): Map<FieldPath, unknown> {
  const pairs = FIELD_PATHS.map((path) => {
    const { section, key } = FIELDS[path];
    return [path, read(caseData, section, key)] as const;
  });
  return new Map(pairs.filter(([, value]) => value !== undefined));
}
