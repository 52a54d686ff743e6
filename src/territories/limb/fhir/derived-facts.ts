import { type Derived, integer, UNKNOWN, wordText, wordValue, yesNo } from '../../../interop/fhir/derived.ts';
import type { Exported } from '../../../interop/fhir/exported.ts';
import { words } from '../../../interop/fhir/parts.ts';
import { derivedColumns } from '../columns.ts';
import type { FactName } from '../facts/facts.ts';
import { behind } from '../territory.ts';

/** Every derived fact that the result names, as the table has it. */
export const derivedOf = ({ result }: Exported): readonly Derived[] =>
  derivedColumns.map(({ name, label, text, cell }): Derived => {
    const value = cell(result.classification);
    const derived = { id: name, text: words(label), from: behind(label.replace('fact.', '') as FactName) };
    if (typeof value === 'boolean') return { ...derived, ...yesNo(value) };
    if (typeof value === 'number') return { ...derived, ...integer(value) };
    if (typeof value !== 'string') return { ...derived, ...UNKNOWN };
    return { ...derived, ...wordValue(name, value, text === undefined ? wordText(value) : words(`${text}.${value}`)) };
  });
