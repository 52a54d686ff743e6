import { currentHeight, heightOf, isAdvised, lastUse } from './escalation.ts';
import type { ToolUse } from './types/case-data.ts';
import type { AnswerLine } from './types/inspection.ts';
import type { Action } from './types/knowledge.ts';
import type { Result, Step } from './types/result.ts';

/** Blockers in the order in which they are spoken of: what cannot wait comes first. */
const SENTENCE_OF_BLOCKER: readonly (readonly [string, string])[] = [
  ['test-first', 'test-first'],
  ['P14', 'cross-first'],
  ['P17', 'image-first'],
  ['P10', 'thrombus-first'],
  ['P7', 'uncrossable'],
  ['P2', 'expand-first'],
  ['P18', 'appose-first'],
  ['G7', 'more-preparation'],
];

/** The tools that answer each blocker, where the plan advises them. */
const TOOLS_OF_SENTENCE: Readonly<Record<string, readonly Action[]>> = {
  'image-first': ['intravascular-imaging'],
  'thrombus-first': ['thrombus-management'],
  'cross-first': ['cto-crossing'],
  uncrossable: ['rotational', 'elca'],
  'expand-first': ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'],
  reopen: ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'],
  'bail-out-unexpanded': ['super-high-pressure', 'ivl', 'elca'],
  'underexpansion-unknown': ['intravascular-imaging'],
  'appose-first': ['nc-balloon'],
};

/**
 * The one sentence on top of the plan: which message, and the actions it names.
 * @param tools what has been tried in this procedure, in order
 */
export function answerLine(result: Result, tools: readonly ToolUse[] = []): AnswerLine {
  const id = measuringIsDue(result, tools) ? 'measure-again' : sentence(result);
  const steps = result.stages.flatMap((stage) => stage.steps);
  const advised = steps.filter((step) => isAdvised(step) && (TOOLS_OF_SENTENCE[id] ?? []).includes(step.action));
  const untried = advised.filter(({ action }) => lastUse(tools, action) === undefined);
  const wanted = untried.length > 0 ? untried : advised;
  const required = wanted.filter(({ verdict }) => verdict === 'required');
  // What is required speaks alone; of a ladder only the rung that is due now is named.
  const spoken = required.length > 0 ? required : CLIMBING.has(id) ? lowestRung(wanted) : wanted;
  return {
    id,
    values: { tools: spoken.map(({ action }) => action), device: result.device.choice, ways: result.alternatives },
  };
}

/**
 * Something has expanded the stent and nobody knows how far: what comes next is the measurement, not the next tool.
 * Neither flow nor dissection tells.
 */
function measuringIsDue(result: Result, tools: readonly ToolUse[]): boolean {
  const last = tools.at(-1);
  return (
    sentence(result) === 'expand-first' &&
    result.classification.underexpansionCorrected === null &&
    last?.outcome === 'worked' &&
    heightOf(last.tool) >= 0
  );
}

const CLIMBING: ReadonlySet<string> = new Set(['expand-first', 'reopen', 'bail-out-unexpanded']);

function lowestRung(steps: readonly Step[]): Step[] {
  const current = currentHeight(steps);
  return steps.filter(({ action }) => heightOf(action) === current);
}

function sentence(result: Result): string {
  const { scope, indication, device, rules, conflicts } = result;
  const fired = (rule: string) => rules.fired.includes(rule);
  if (scope.status === 'out-of-scope') return 'out-of-scope';
  const ruledOut = device.choice.length === 0 && isRuledOut(device);
  if (fired('G8') && device.status === 'final') return fired('G6') || fired('P2') ? 'bail-out-unexpanded' : 'bail-out';
  if (indication.status === 'do-not-treat') return 'not-indicated';
  // Reduced flow is known, so entering it is no way out: the figures themselves do not fit a restenosis.
  if (fired('S9')) return isFlowMissing(result) ? 'flow-needed' : 'flow-reduced';
  if (fired('G8') && device.vetoed.includes('des')) return 'bail-out';
  if (fired('P16')) return 'ladder-exhausted';
  if (fired('G6')) return 'reopen';
  if (fired('G9')) return 'underexpansion-unknown';
  const [, blocker] = SENTENCE_OF_BLOCKER.find(([rule]) => device.blockedBy.includes(rule)) ?? [];
  if (device.status === 'blocked' && ruledOut) return 'no-device';
  if (blocker !== undefined) return blocker;
  if (device.choice.length === 0) return 'enter-first';
  if (device.choice.includes('no-further-device')) return 'no-further-device';
  const stage = device.status === 'final' ? 'final' : 'intended';
  if (device.agreement === 'conflict' || (conflicts.includes('C1') && device.choice.length > 1))
    return `${stage}-conflict`;
  return device.choice.length > 1 ? `${stage}-either` : stage;
}

const isFlowMissing = ({ missing }: Result): boolean => missing.some(({ field }) => field === 'lesion.timiFlow');

/** Neither DES nor DCB may be used, whatever is entered next. */
const isRuledOut = ({ options }: Result['device']): boolean =>
  options
    .filter(({ option }) => option === 'des' || option === 'dcb')
    .every(({ verdict }) => verdict === 'contraindicated' || verdict === 'unavailable' || verdict === 'avoid');
