import { caseToText } from '#territory/case/serialise.ts';
import type { AnswerSnapshot, CaseRecord } from './record.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Known keys in a fixed order, absent ones left out: the same record is the same text, however it came about. */
function ordered(source: object, keys: readonly string[]): Loose {
  const loose = source as Loose;
  return Object.fromEntries(keys.filter((key) => loose[key] !== undefined).map((key) => [key, loose[key]]));
}

const RECORD_KEYS = [
  'kind',
  'schemaVersion',
  'id',
  'appVersion',
  'knowledgeVersion',
  'createdAt',
  'updatedAt',
  'archivedAt',
  'case',
  'answer',
  'decision',
];
const PLAN_KEYS = ['status', 'choice', 'agreement', 'indication', 'scope', 'heartTeam'];

function orderedAnswer(answer: AnswerSnapshot): Loose {
  const sorted = (values: object) => ordered(values, Object.keys(values).sort());
  return {
    ...ordered(answer, ['knowledgeVersion', 'settings', 'plan', 'sentence', 'fired', 'rules']),
    settings: ordered(answer.settings, ['guideline', 'unavailable', 'region']),
    plan: ordered(answer.plan, PLAN_KEYS),
    sentence: { id: answer.sentence.id, values: sorted(answer.sentence.values) },
    rules: sorted(answer.rules),
  };
}

/** The record as plain data with its keys in the order of the envelope. */
export function recordToJson(record: CaseRecord): unknown {
  return {
    ...ordered(record, RECORD_KEYS),
    case: JSON.parse(caseToText(record.case)) as unknown,
    ...(record.answer ? { answer: orderedAnswer(record.answer) } : {}),
    ...(record.decision
      ? { decision: { followed: record.decision.followed, answer: orderedAnswer(record.decision.answer) } }
      : {}),
  };
}

/** The text in which a record is stored and compared: one line, canonical. `readRecordText` reads the same record back. */
export const recordToText = (record: CaseRecord): string => JSON.stringify(recordToJson(record));

/** Whether two records say the same in every respect. */
export const sameRecord = (a: CaseRecord, b: CaseRecord): boolean => a === b || recordToText(a) === recordToText(b);
