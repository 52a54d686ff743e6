import type { RuleId } from './ids.ts';
import type { Knowledge } from './types/knowledge.ts';

/** The order in which what decides is told: rule book, section 6, "Because". */
export const because: Knowledge['because'] & {
  readonly outside: readonly RuleId[];
  readonly first: readonly (RuleId | 'test-first')[];
} = {
  outside: ['S15', 'S1', 'S10', 'S4', 'S3'],
  first: [
    ...(['G10', 'G11', 'test-first', 'P20', 'P14', 'P7', 'P17', 'P10', 'P2', 'P18'] as const),
    ...(['G6', 'G9', 'G7', 'P16', 'D2', 'D21', 'P15'] as const),
  ],
};
