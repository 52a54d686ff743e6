import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import type { ReadCase } from './read-case.ts';
import { slotOf } from './slots.ts';
import { TRUE } from './ternary.ts';
import type { UseRecord } from './types/knowledge.ts';
import type { Use } from './types/result.ts';

/** How the chosen devices are used in this lesion, each note with its source; none without a choice of a drug device. */
export function uses(compiled: CompiledKnowledge, read: ReadCase, { choice }: Decision): Use[] {
  const found: Use[] = [];
  for (const { record, test } of compiled.use) {
    const { note, unit, source } = record;
    if (!record.options.some((option) => choice.includes(option))) continue;
    if (test !== null && test(read.state) !== TRUE) continue;
    found.push({ note, value: valueOf(record, compiled, read), unit, source });
  }
  return found;
}

/** Finer than any length is read: it only takes back what binary fractions add to 8.1 + 6. */
const DIGITS = 1e6;

function valueOf({ value }: UseRecord, { scope }: CompiledKnowledge, { state }: ReadCase): number | null {
  if (value === null) return null;
  if ('figure' in value) return value.figure;
  if ('threshold' in value) return scope.threshold(value.threshold);
  const own = state.values[slotOf(value.field)];
  return typeof own === 'number' ? Math.round((own + value.plus) * DIGITS) / DIGITS : null;
}
