import type { Settings } from '#territory/types/case-data.ts';
import type { AnswerLine } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import type { Decision } from '#territory/types/vocabulary.ts';
import { DEVICE_OPTIONS, WITHOUT_INDICATION } from '#territory/types/vocabulary.ts';
import type { AnswerSnapshot, KeptPlan } from './record.ts';

/** What is kept of an answer. */
export function answerSnapshot(
  result: Result,
  sentence: AnswerLine,
  settings: Settings,
  rules: Readonly<Record<string, string>>,
): AnswerSnapshot {
  return {
    knowledgeVersion: result.knowledge.version,
    settings,
    plan: corePlan(result),
    sentence,
    fired: result.rules.fired,
    rules,
  };
}

function corePlan({ device, indication, scope, heartTeam }: Result): KeptPlan {
  const { status, choice, agreement } = device;
  return { status, choice, agreement, indication: indication.status, scope: scope.status, heartTeam };
}

/** How the answer of then differs from what the same case, under the same lab settings, gets today. */
export interface AnswerChange {
  readonly then: AnswerSnapshot;
  readonly now: AnswerSnapshot;
  readonly planChanged: boolean;
  /** Rules that fired then or fire now and say something else today, were not there, or are gone. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Undefined when both rest on the same knowledge: nothing is then to be told. */
export function answerChange(then: AnswerSnapshot, now: AnswerSnapshot): AnswerChange | undefined {
  const ids = [...new Set([...then.fired, ...now.fired])];
  const changed = ids.filter((id) => id in then.rules && id in now.rules && then.rules[id] !== now.rules[id]);
  const added = ids.filter((id) => !(id in then.rules) && id in now.rules);
  const removed = ids.filter((id) => id in then.rules && !(id in now.rules));
  const planChanged = JSON.stringify(then.plan) !== JSON.stringify(now.plan);
  const touched = planChanged || changed.length + added.length + removed.length > 0;
  if (then.knowledgeVersion === now.knowledgeVersion && !touched) return undefined;
  return { then, now, planChanged, changed, added, removed };
}

/**
 * Whether what was done is what the plan says on the screen: its devices, or, where it has none, a way that it names
 * instead. In a table `followed` alone is told, which compares devices.
 */
export function asThePlanSaid(done: readonly Decision[], { device, alternatives }: Result): boolean {
  if (followed(done, device)) return true;
  if (done.length === 0 || device.choice.length > 0) return false;
  // That sentence names the medical way itself, and beside it the plan has no other.
  const named: readonly Decision[] = device.status === 'not-indicated' ? WITHOUT_INDICATION : alternatives;
  return done.every((each) => named.includes(each));
}

/** Whether what was done is what was advised: the same devices, in any order. */
export function followed(done: readonly Decision[], plan: Pick<KeptPlan, 'choice'>): boolean {
  const devices = done.flatMap((each) => DEVICE_OPTIONS.filter((option): boolean => option === each));
  if (devices.length === 0 || devices.length !== done.length) return false;
  return devices.every((device) => plan.choice.includes(device));
}
