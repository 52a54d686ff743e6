import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { AnswerLine } from '#territory/types/inspection.ts';
import type { Action } from '#territory/types/knowledge.ts';
import type { Result } from '#territory/types/result.ts';
import { advisedTools, type Due, isAdvised, isTool, stepOr, stepsOf } from './due.ts';
import { questionOf } from './next-question.ts';

/** What the sentence on top says, and what it is said of. */
export interface Headline extends AnswerLine {
  /** Intravascular imaging has been done: what follows does not call for it again. */
  readonly imaged?: boolean;
}

/**
 * What comes next, for all that speak of it: the sentence on top, the step called "now", the question that is asked
 * next, and the rule whose reasons are shown unasked. Nothing on the screen finds any of these out for itself.
 */
export interface ComesNext {
  readonly headline: Headline;
  /** What the headline names as the thing to do; empty where it asks a question, or where nothing is to be done. */
  readonly now: readonly Due[];
  readonly ask: FieldPath | undefined;
  readonly rule: string | undefined;
}

export interface Answered {
  readonly result: Result;
  readonly answer: AnswerLine;
}

interface Known {
  readonly caseData: CaseData;
  readonly next: ComesNext;
}

/** Many ask for the same answer: it is worked out once. */
const known = new WeakMap<Answered, Known>();

export function comesNext(answered: Answered, caseData: CaseData): ComesNext {
  const before = known.get(answered);
  if (before?.caseData === caseData) return before.next;
  const next = workOut(answered, caseData);
  known.set(answered, { caseData, next });
  return next;
}

function workOut(answered: Answered, caseData: CaseData): ComesNext {
  const { result, answer } = answered;
  const id = situation(answered, caseData);
  const now = dueIn(id, answered, caseData);
  const spoken = answer.values['tools'] ?? [];
  const headline: Headline = {
    id,
    // Where no tool is advised, those that are left as an option are named: the same that stand under "now".
    values: { ...answer.values, tools: spoken.length > 0 ? spoken : now.map(({ action }) => action).filter(isTool) },
    imaged: result.stages.some(({ stage, status }) => stage === 'imaging' && status === 'done'),
  };
  // Left to the team, it is told by the same answer that it has been done after all.
  const asking = id === 'first-step-failed' ? answer.id : id;
  let ask: { readonly field: FieldPath | undefined } | undefined;
  return {
    headline,
    now,
    // What is missing costs more than the rest together, and the sentence on top does not need it.
    get ask() {
      ask ??= { field: questionOf(asking, now, result, caseData) };
      return ask.field;
    },
    rule: ruleOf(id, result),
  };
}

/** What comes first and is done by few means: where all of them have failed or are lacking, the team is what is left. */
const BY_ONE_MEANS: ReadonlySet<string> = new Set([
  'cross-first',
  'thrombus-first',
  'appose-first',
  'image-first',
  'uncrossable',
  'underexpansion-unknown',
]);

/** A tool that failed, or that the lab lacks, calls the team in. */
const isLeftToTheTeam = (result: Result): boolean =>
  stepsOf(result, 'beyond').some(
    ({ action, rules }) => action === 'heart-team' && rules.some((rule) => rule === 'P13' || rule === 'P15'),
  );

const TO_PREPARE: ReadonlySet<string> = new Set(['intended', 'intended-either', 'no-further-device-intended']);

/** Where the answer is to prepare, it says what of that is due: to image first, or to look at what came of it. */
function situation({ result, answer: { id, values } }: Answered, caseData: CaseData): string {
  if (BY_ONE_MEANS.has(id) && !values['tools']?.length && isLeftToTheTeam(result)) return 'first-step-failed';
  if (!TO_PREPARE.has(id)) return id;
  const { preparationBegun } = result.classification;
  if (!preparationBegun && stepsOf(result, 'imaging').some(isImagingDue)) return 'imaging-due';
  return preparationBegun && advisedTools(result, caseData).length === 0 ? 'gate-due' : id;
}

const isImaging = ({ action }: Due): boolean => action === 'intravascular-imaging';
const isImagingDue = (step: Due): boolean => isImaging(step) && isAdvised(step);

const BY_IMAGING: ReadonlySet<string> = new Set(['image-first', 'measure-again', 'look-for-dissection', 'imaging-due']);
const BY_A_DEVICE: ReadonlySet<string> = new Set(['bail-out', 'final', 'final-either', 'no-further-device']);
const BY_THE_HEART_TEAM: ReadonlySet<string> = new Set([
  'bail-out',
  'bail-out-no-limus',
  'ladder-exhausted',
  'first-step-failed',
  'no-device',
  'heart-team-first',
  'heart-team-first-gate-met',
]);

/** Sentences that name what they want themselves. */
const NAMED: Readonly<Record<string, readonly Action[]>> = {
  'test-first': ['physiology-test'],
  'restore-flow': ['restore-flow', 'thrombus-management'],
  'rewire-first': ['rewire'],
};

function dueIn(id: string, { result, answer }: Answered, caseData: CaseData): readonly Due[] {
  const everywhere = result.stages.flatMap(({ stage }) => stepsOf(result, stage));
  const named = NAMED[id];
  if (named) return everywhere.filter((step) => named.includes(step.action) && isAdvised(step));
  if (BY_IMAGING.has(id)) return stepsOf(result, 'imaging').filter(isImaging);
  const { choice } = result.device;
  if (BY_A_DEVICE.has(id) && choice.length > 0) return choice.map((device) => stepOr(result, 'device', device));
  if (BY_THE_HEART_TEAM.has(id)) return [stepOr(result, 'beyond', 'heart-team')];
  if (TO_PREPARE.has(id)) return advisedTools(result, caseData);
  const spoken = answer.values['tools'] ?? [];
  if (spoken.length > 0) return everywhere.filter(({ action }) => spoken.includes(action));
  const options =
    id === 'more-preparation' ? stepsOf(result, 'preparation').filter(({ verdict }) => verdict === 'option') : [];
  return options.length === 0 && isLeftToTheTeam(result) ? [stepOr(result, 'beyond', 'heart-team')] : options;
}

/** Sentences whose rule is not the first of those that decide. */
const RULE_OF: Readonly<Record<string, string>> = {
  'ladder-exhausted': 'P16',
  reopen: 'G6',
  'flow-needed': 'S9',
  'flow-reduced': 'S9',
  'presentation-needed': 'S9',
  'culprit-needed': 'S9',
};

function ruleOf(id: string, { device, rules: { fired } }: Result): string | undefined {
  const own = RULE_OF[id];
  if (own !== undefined && fired.includes(own)) return own;
  const [first] = device.because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule));
  return first;
}
