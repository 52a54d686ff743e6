import { FIELDS } from './answers.ts';
import type { Decision } from './decide.ts';
import { decideCase, type Evaluated } from './evaluate.ts';
import { isAsked } from './missing.ts';
import { isWithin, joined, type NumberClass, touches } from './number-ranges.ts';
import { Probe } from './probe.ts';
import { slotOf } from './slots.ts';
import type { CaseData, FieldPath, Settings } from './types/case-data.ts';
import type { PlanCore, WhatIf } from './types/inspection.ts';
import type { Knowledge } from './types/knowledge.ts';

/**
 * How near to a limit a known number is tried on its other side, as a share of the limit: a convention of this project
 * for what a second reading could give.
 */
const REACH = 0.1;

/**
 * What would change this: every answer to every open question that leads to another plan, and every range near a known
 * number that does, each with that plan. Found by evaluating, not by rules of thumb: what is not listed changes nothing.
 */
export function whatWouldChange(caseData: CaseData, knowledge: Knowledge, settings: Settings): WhatIf[] {
  const present = decideCase(caseData, knowledge, settings);
  const probe = new Probe(present.compiled, present.read, present.decision);
  const planWith = (field: FieldPath, value: unknown) =>
    planCore(decideCase(withAnswer(caseData, field, value), knowledge, settings).decision);
  const asked = isAsked(present.read);
  return FIELDS.filter((field) => !field.startsWith('setting.') && asked(field)).flatMap((field) =>
    answersToTry(present, field)
      .filter(({ value }) => probe.anyChanges(field, [value]))
      .map((answer): WhatIf => ({ field, ...answer, plan: planWith(field, answer.value) }))
      .reduce<WhatIf[]>(mergeRanges, []),
  );
}

type Try = { readonly value: unknown } | NumberClass;

function answersToTry({ compiled, read }: Pick<Evaluated, 'compiled' | 'read'>, field: FieldPath): readonly Try[] {
  const { values } = read.state;
  const known = values[slotOf(field)];
  const classes = compiled.candidates.rangesOf(field, values);
  if (known === undefined)
    return classes.length > 0 ? classes : compiled.candidates.answersTo(field, values).map((value) => ({ value }));
  return typeof known === 'number' ? classes.filter(({ range }) => isInReach(known, range)) : [];
}

/** Not where the number lies, but where a reading a little lower or higher would have put it. */
function isInReach(known: number, range: NumberClass['range']): boolean {
  if (isWithin(known, range)) return false;
  const end = range.to !== null && known >= range.to.value ? range.to : range.from;
  return end !== null && Math.abs(known - end.value) <= REACH * end.value;
}

/** Ranges that follow on each other and lead to the same plan are one answer. */
function mergeRanges(merged: WhatIf[], next: WhatIf): WhatIf[] {
  const last = merged.at(-1);
  if (!last?.range || !next.range || !touches(last.range, next.range)) return [...merged, next];
  if (JSON.stringify(last.plan) !== JSON.stringify(next.plan)) return [...merged, next];
  return [...merged.slice(0, -1), { ...last, range: joined(last.range, next.range) }];
}

/** The part of a plan that is compared. */
export const planCore = (decision: Decision): PlanCore => ({
  status: decision.status,
  choice: [...decision.choice],
  agreement: decision.agreement,
  indication: decision.indication,
  scope: decision.scope,
  heartTeam: decision.heartTeam,
  vetoed: [...decision.vetoes.vetoed],
  blockedBy: [...decision.blockedBy],
});

/** The case as it would be with this answer; the case itself is left alone. */
export function withAnswer(caseData: CaseData, field: FieldPath, value: unknown): CaseData {
  const [section = '', name = ''] = field.split('.');
  const present = (caseData as unknown as Record<string, object | undefined>)[section];
  return { ...caseData, [section]: { ...present, [name]: value } };
}
