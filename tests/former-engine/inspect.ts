import { answerLine } from './answer.ts';
import { evaluateCase } from './evaluate.ts';
import { explainRule } from './explain.ts';
import { ladder } from './ladder.ts';
import { once } from './once.ts';
import type { CaseData, Settings } from './types/case-data.ts';
import type { AnswerLine, Explanation, Rung } from './types/inspection.ts';
import type { Knowledge } from './types/knowledge.ts';
import type { Result } from './types/result.ts';

/** A result with what a screen shows beside it. What only explains the answer is made when it is asked for. */
export interface Inspection {
  readonly result: Result;
  readonly answer: AnswerLine;
  readonly ladder: readonly Rung[];
  /** @throws when there is no rule of this id */
  explain(ruleId: string): Explanation;
}

/** Evaluates a case for somebody who will ask why. Pure, like `evaluate`. */
export function inspect(caseData: CaseData, knowledge: Knowledge, settings: Settings): Inspection {
  const evaluated = evaluateCase(caseData, knowledge, settings);
  const { compiled, read, result } = evaluated;
  const tools = caseData.preparation?.tools ?? [];
  const answer = answerLine(result, tools);
  const rungs = once(() => ladder(result, answer, tools, read.setting.unavailable));
  return {
    result,
    answer,
    get ladder() {
      return rungs();
    },
    explain: (ruleId) => explainRule(compiled, read, ruleId),
  };
}
