import type { Outcome } from '../../src/territories/coronary/types/inspection.ts';
import type { Subject } from '../lint-knowledge/subject.ts';
import { cell, table } from './table.ts';

const OUTCOMES: readonly Outcome[] = ['fired', 'not-met', 'undetermined', 'not-applicable'];

/** For every rule how many named cases show it in each outcome: counted is what the engine makes of them. */
export function coverageSection({
  knowledge,
  fixtures,
  neverShown,
}: Pick<Subject, 'knowledge' | 'fixtures' | 'neverShown'>): string {
  const rows = knowledge.rules.map(({ id, applies }) => {
    const counts = OUTCOMES.map(
      (outcome) => fixtures.filter(({ rule, found }) => rule === id && found === outcome).length,
    );
    const shown = counts.map((count, i) => {
      if (count > 0) return String(count);
      if (OUTCOMES[i] === 'not-applicable' && !applies) return '';
      return neverShown.some(({ rule, outcome }) => rule === id && outcome === OUTCOMES[i]) ? '–' : '**0**';
    });
    const reasons = neverShown.filter(({ rule }) => rule === id).map(({ reason }) => reason);
    return [`[${id}](rule-book.md#${id})`, ...shown, cell([...new Set(reasons)].join('; '))];
  });
  return [
    `${fixtures.length} cases written from the rule book, not from the code; each is evaluated, and counts for what comes out. "–" cannot be, for`,
    'the reason beside it.',
    '',
    table(['rule', 'fired', 'not met', 'undetermined', 'not applicable', ''], rows, [1, 2, 3, 4]),
  ].join('\n');
}
