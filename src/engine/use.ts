import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import { isTrue, type ReadCase } from './lane.ts';
import type { UseRecordOf } from './types/book.ts';
import type { UseOf } from './types/outcome.ts';

/** How what is chosen is used in this case, each note with its source; none without a choice among the options. */
export function uses(compiled: Compiled, lane: ReadCase, { choice }: Decision): UseOf[] {
  const found: UseOf[] = [];
  for (const { record, literal } of compiled.shown.use) {
    const { note, unit, source } = record;
    if (!record.options.some((option) => choice.includes(option))) continue;
    if (literal !== null && !isTrue(lane, literal)) continue;
    found.push({ note, value: valueOf(record, compiled, lane), unit, source });
  }
  return found;
}

/** Finer than any length is read: it only takes back what binary fractions add to 8.1 + 6. */
const DIGITS = 1e6;

function valueOf({ value }: UseRecordOf, { threshold, facts }: Compiled, { values }: ReadCase): number | null {
  if (value === null) return null;
  if ('figure' in value) return value.figure;
  if ('threshold' in value) return threshold(value.threshold);
  const own = values[facts.slotOf(value.field)];
  return typeof own === 'number' ? Math.round((own + value.plus) * DIGITS) / DIGITS : null;
}
