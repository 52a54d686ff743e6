import { headlineOf } from '#page/answer-words.ts';
import { caseToText } from '#territory/case/serialise.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import { answerSnapshot, followed } from '../../case-library/answer.ts';
import { ruleFingerprints } from '../../case-library/fingerprint.ts';
import {
  type AnswerSnapshot,
  type CaseRecord,
  type DecisionContext,
  newRecord,
  type Outside,
} from '../../case-library/record.ts';
import type { SaveReason } from '../../case-library/versions.ts';
import { inspect } from '../../engine/inspect.ts';
import type { Held } from '../../storage/locks.ts';

/** A case that this window has had on its screen, as far as the library is concerned. */
export interface OpenCase {
  readonly id: string;
  readonly createdAt: string;
  readonly archivedAt: string | undefined;
  /** The revision this window last saw; null before the first save. */
  revision: number | null;
  /** How often it was changed, here and before. */
  edits: number;
  /** The case as it was last stored, to tell a change from a return to it. */
  storedText: string;
  decision: DecisionContext | undefined;
  /** Why the next save is made. */
  reason: SaveReason;
  held: Held | null;
  /** When it was last changed here. */
  changedAt: string;
}

export function freshCase(outside: Outside, id = outside.newId()): OpenCase {
  const at = outside.now();
  return {
    id,
    createdAt: at,
    archivedAt: undefined,
    revision: null,
    edits: 1,
    storedText: '',
    decision: undefined,
    reason: 'edit',
    held: null,
    changedAt: at,
  };
}

/** What the library knows of a stored case. */
export interface Stored {
  readonly record: CaseRecord;
  readonly revision: number;
  readonly edits: number;
}

export function storedCase({ record, revision, edits }: Stored): OpenCase {
  return {
    id: record.id,
    createdAt: record.createdAt,
    archivedAt: record.archivedAt,
    revision,
    edits,
    storedText: caseToText(record.case),
    decision: record.decision,
    reason: 'first-edit',
    held: null,
    changedAt: record.updatedAt,
  };
}

/** What the present knowledge answers, as it is kept with a case. */
export function answerNow(caseData: CaseData, settings: Settings): AnswerSnapshot {
  const inspection = inspect(caseData, knowledge, settings);
  return answerSnapshot(inspection.result, headlineOf(inspection, caseData), settings, ruleFingerprints(knowledge));
}

/** The record of a case in its present state, with the answer of today and, once decided, the answer of that moment. */
export function recordOf(open: OpenCase, caseData: CaseData, settings: Settings, outside: Outside): CaseRecord {
  const answer = answerNow(caseData, settings);
  const decision = decisionContext(open, caseData, answer);
  return {
    ...newRecord(caseData, outside, open.id),
    createdAt: open.createdAt,
    updatedAt: open.changedAt,
    ...(open.archivedAt === undefined ? {} : { archivedAt: open.archivedAt }),
    answer,
    ...(decision ? { decision } : {}),
  };
}

/** The context of a decision stands as long as the decision does: what was answered later is not what was decided on. */
function decisionContext(open: OpenCase, caseData: CaseData, answer: AnswerSnapshot): DecisionContext | undefined {
  const taken = caseData.decision;
  if (!taken || taken.choice.length === 0) return undefined;
  const before = open.storedText === '' ? undefined : (JSON.parse(open.storedText) as CaseData).decision;
  if (open.decision && before && String(before.choice) === String(taken.choice)) return open.decision;
  return { followed: followed(taken.choice, answer.plan), answer };
}
