import { knowledgeDocument } from '../../src/app/knowledge-document.ts';
import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';
import { FIELDS } from '../../src/territories/coronary/case/fields.ts';
import { parseCase } from '../../src/territories/coronary/case/parse-case.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { PlanCore } from '../../src/territories/coronary/types/inspection.ts';
import type { Knowledge, RuleBook } from '../../src/territories/coronary/types/knowledge.ts';
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
  readonly knowledge: RuleBook;
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
  const silenceable = withSilence(knowledge);
  return {
    knowledge,
    fields: FIELDS,
    titles: Object.fromEntries(knowledgeDocument().rules.map(({ id, title }) => [id, title])),
    answer(caseData, silenced = []) {
      // Not `evaluate`: it works out what is missing as well, which nobody asks for here.
      const { result } = evaluateCase(silencing(ownCase(caseData), silenced), silenceable, DEFAULT_SETTINGS);
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

/** What the lab lacks is always known, and no rule asks for this: who lacks it has the rule silenced. */
const silence = (id: string): string => `rule ${id}`;

const silencing = (caseData: CaseData, ids: readonly string[]): CaseData => {
  if (ids.length === 0) return caseData;
  const unavailable = [...(caseData.setting?.unavailable ?? DEFAULT_SETTINGS.unavailable), ...ids.map(silence)];
  return { ...caseData, setting: { ...caseData.setting, unavailable } } as CaseData;
};

/**
 * The same knowledge, in which a rule does not fire while it is silenced: neither unknown nor not applicable, never. That is
 * asked of the case, and not written into other conditions: the knowledge would have to be compiled again for every set
 * of rules, hundreds of thousands of times.
 */
function withSilence(knowledge: Knowledge): Knowledge {
  const heard = (id: string, condition: Condition): Condition => ({
    op: 'all',
    of: [condition, { op: 'not', of: { op: 'includes', fact: 'setting.unavailable', value: silence(id) } }],
  });
  return {
    ...knowledge,
    rules: knowledge.rules.map((rule) => ({
      ...rule,
      when: heard(rule.id, rule.when),
      ...(rule.applies ? { applies: heard(rule.id, rule.applies) } : {}),
    })),
  };
}
