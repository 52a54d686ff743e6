import { currentHeight, EXPANSION, heightOf, type LadderRung, lastUse, TISSUE } from './escalation.ts';
import type { ToolUse } from './types/case-data.ts';
import type { AnswerLine, Rung, RungState } from './types/inspection.ts';
import type { Action } from './types/knowledge.ts';
import type { Result, Step } from './types/result.ts';
import type { LabResource } from './types/vocabulary.ts';

/** Blockers that climbing a ladder resolves: while one stands, the rungs that are not due yet are shown too. */
const CLIMBED_FOR: readonly (readonly [rule: string, ladder: readonly LadderRung[]])[] = [
  ...(['P2', 'P7', 'G6', 'G9'] as const).map((rule) => [rule, EXPANSION] as const),
  ['G7', TISSUE],
];

/** What must be out of the way before anything can be prepared: flow, the wire inside the stent, the occlusion, thrombus. */
const BEFORE_ALL: readonly (readonly [rule: string, action: Action])[] = [
  ['G10', 'restore-flow'],
  ['P20', 'rewire'],
  ['P14', 'cto-crossing'],
  ['P10', 'thrombus-management'],
];

/** Where each rung stands, whatever becomes of it: a row that moved when it is ticked would put another under the finger. */
const PLACES: readonly Action[] = [
  ...BEFORE_ALL.map(([, action]) => action),
  'nc-balloon',
  'scoring',
  'cutting',
  'super-high-pressure',
  'ivl',
  'elca',
  'rotational',
  'orbital',
  'heart-team',
];

/**
 * Preparation as a ladder: what was tried, what to do now, what next if it fails, and where it ends. One rung for each
 * tool, which says what came of it last.
 * @param answer what is said above it: while that is to measure, no tool is due
 * @param tools what has been tried in this procedure, in order
 * @param unavailable what the lab lacks
 */
export function ladder(
  { stages, device, rules: { fired } }: Result,
  answer: AnswerLine,
  tools: readonly ToolUse[],
  unavailable: readonly LabResource[],
): Rung[] {
  const preparation = stages.find(({ stage }) => stage === 'preparation');
  const isTried = (action: Action) => lastUse(tools, action) !== undefined;
  const tried = tools.filter((use) => use === lastUse(tools, use.tool)).map(triedRung);
  // Once the gate is passed, what has not been tried is not needed any more.
  const open =
    preparation?.status === 'done' ? [] : (preparation?.steps ?? []).filter(({ action }) => !isTried(action));
  // In a bail-out nothing blocks, but an underexpanded stent is still opened before it is covered.
  const bailOut = device.status === 'final' && fired.includes('P2');
  const rungs = bailOut ? EXPANSION : CLIMBED_FOR.find(([rule]) => device.blockedBy.includes(rule))?.[1];
  const first = BEFORE_ALL.find(([rule]) => device.blockedBy.includes(rule))?.[1];
  const isHeldBack = (action: Action) => NOTHING_PREPARED.has(answer.id) || (first !== undefined && action !== first);
  const uncrossable = device.blockedBy.includes('P7');
  const current = rungs && !uncrossable ? currentHeight(open, rungs) : Number.POSITIVE_INFINITY;
  const due = open.map((step) => dueRung(step, rungs ?? EXPANSION, current, isHeldBack(step.action)));
  const isShown = (action: Action) => isTried(action) || open.some((step) => step.action === action);
  const later = rungs ? laterRungs(rungs, isShown, unavailable) : [];
  return [...tried, ...due, ...later].sort((a, b) => PLACES.indexOf(a.action) - PLACES.indexOf(b.action));
}

/** Answers that say to look or to measure: no tool is due then. */
const NOTHING_PREPARED: ReadonlySet<string> = new Set(['measure-again', 'look-for-dissection']);

const triedRung = ({ tool, outcome }: ToolUse): Rung =>
  outcome === 'failed'
    ? { action: tool, state: 'failed', barred: false, rules: ['P13'] }
    : { action: tool, state: 'worked', barred: false, rules: [] };

function dueRung(
  { action, verdict, rules }: Step,
  ladder: readonly LadderRung[],
  current: number,
  heldBack: boolean,
): Rung {
  const barred = verdict === 'contraindicated' || verdict === 'avoid' || verdict === 'unavailable';
  const height = heightOf(action, ladder);
  const state = height > current ? laterState(height, ladder) : heldBack || verdict === 'option' ? 'next' : 'now';
  return { action, state, barred, rules };
}

const laterState = (height: number, ladder: readonly LadderRung[]): RungState =>
  height === ladder.length - 1 ? 'last' : 'next';

/** The rungs that no rule speaks of yet, and the end of the ladder. */
function laterRungs(
  ladder: readonly LadderRung[],
  isShown: (action: Action) => boolean,
  unavailable: readonly LabResource[],
): Rung[] {
  const rungs = ladder.flatMap(({ rule, tools }, height) =>
    tools
      .filter((tool) => !isShown(tool))
      .map((action): Rung => {
        const barred = unavailable.includes(action);
        return { action, state: laterState(height, ladder), barred, rules: barred ? [rule, 'P15'] : [rule] };
      }),
  );
  return [...rungs, { action: 'heart-team', state: 'end', barred: false, rules: ['P16', 'H4'] }];
}
