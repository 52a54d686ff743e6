import { knowledgeDocument } from '../../src/app/knowledge-document.ts';
import { emptyCase } from '../../src/case-file/edit.ts';
import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import { FIELDS } from '../../src/case-file/fields.ts';
import { parseCase } from '../../src/case-file/parse-case.ts';
import { compiled } from '../../src/engine/compile-knowledge.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { evaluationOrder } from '../../src/engine/evaluation-order.ts';
import { FALSE } from '../../src/engine/ternary.ts';
import type { CaseData } from '../../src/engine/types/case-data.ts';
import type { PlanCore } from '../../src/engine/types/inspection.ts';
import type { Knowledge, PreparedTest } from '../../src/engine/types/knowledge.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';
import { planCoreOf } from '../../src/wording/plan-words.ts';

// This file is also put among the sources of another day and bundled with them: it rests on what both have.

/** What an edition says to a case, as far as it is compared. */
export interface Answer {
  readonly plan: PlanCore;
  /** Ids of the rules that fired. */
  readonly fired: readonly string[];
}

/** Knowledge and engine of one day. */
export interface Edition {
  readonly knowledge: Knowledge;
  /** The fields of its case file, by path. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Titles of its rules, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /**
   * @param caseData is given to the edition as a case file of its own version
   * @param silenced ids of rules that must not fire; those that the edition does not have count for nothing
   * @throws when the edition's own reader refuses the case
   */
  answer(caseData: CaseData, silenced?: readonly string[]): Answer;
}

/** The edition that these sources are. */
export function edition(): Edition {
  const quiet = new Set<string>();
  const silenceable = withSilence(knowledge, quiet);
  return {
    knowledge,
    fields: FIELDS,
    titles: Object.fromEntries(knowledgeDocument().rules.map(({ id, title }) => [id, title])),
    answer(caseData, silenced = []) {
      quiet.clear();
      for (const id of silenced) quiet.add(id);
      // Not `evaluate`: it works out what is missing as well, which nobody asks for here.
      const { result } = evaluateCase(ownCase(caseData), silenceable, DEFAULT_SETTINGS);
      return { plan: planCoreOf(result), fired: result.rules.fired };
    },
  };
}

const read = new WeakMap<CaseData, CaseData>();

function ownCase(caseData: CaseData): CaseData {
  const known = read.get(caseData);
  if (known) return known;
  const parsed = parseCase({ ...caseData, ...emptyCase() });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('; '));
  read.set(caseData, parsed.case);
  return parsed.case;
}

/**
 * The same knowledge, in which a rule does not fire while its id is in `quiet`: neither unknown nor not applicable, never.
 * Its conditions are given as code that looks there first, and not as other conditions: the knowledge would have to be
 * compiled again for every set of rules, hundreds of thousands of times.
 */
function withSilence(knowledge: Knowledge, quiet: ReadonlySet<string>): Knowledge {
  const { nodes, rules } = compiled(knowledge);
  const unlessQuiet =
    (id: string, test: PreparedTest | undefined): PreparedTest =>
    (state) =>
      quiet.has(id) || !test ? FALSE : test(state);
  const tests = rules.flatMap(({ rule: { id }, index, applies }): [string, PreparedTest][] => [
    [`rule:${id}`, unlessQuiet(id, nodes[index]?.test as PreparedTest | undefined)],
    ...(applies ? [[`rule:${id}:applies`, unlessQuiet(id, applies as PreparedTest)] as [string, PreparedTest]] : []),
  ]);
  // Two rules may share one condition; here each has its own.
  const { prepared: _, ...told } = knowledge;
  const own = { ...(JSON.parse(JSON.stringify(told)) as typeof told), thresholds: knowledge.thresholds };
  const order = evaluationOrder(own).map(({ key }) => key);
  return { ...own, prepared: { of: own, order, tests: Object.fromEntries(tests) } };
}
