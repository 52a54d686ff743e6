import { currentHeight, heightOf, isAdvised, lastUse } from './escalation.ts';
import type { ToolUse } from './types/case-data.ts';
import type { AnswerLine } from './types/inspection.ts';
import type { Action } from './types/knowledge.ts';
import type { Result, Step } from './types/result.ts';

/** What must come first in the order in which it is told, each with its sentence. */
const SENTENCE_OF_BLOCKER: readonly (readonly [string, string])[] = [
  ['G10', 'restore-flow'],
  ['G11', 'look-for-dissection'],
  ['test-first', 'test-first'],
  ['P20', 'rewire-first'],
  ['P14', 'cross-first'],
  ['P7', 'uncrossable'],
  ['P17', 'image-first'],
  ['P10', 'thrombus-first'],
  ['P2', 'expand-first'],
  ['P18', 'appose-first'],
  ['G7', 'more-preparation'],
  ['D2', 'heart-team-first'],
];

/** The tools that answer each blocker, where the plan advises them. */
const TOOLS_OF_SENTENCE: Readonly<Record<string, readonly Action[]>> = {
  'image-first': ['intravascular-imaging'],
  'thrombus-first': ['thrombus-management'],
  'cross-first': ['cto-crossing'],
  uncrossable: ['rotational', 'elca'],
  'expand-first': ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'],
  reopen: ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'],
  'bail-out-unexpanded': ['super-high-pressure', 'ivl', 'elca'],
  'bail-out-waits': ['rewire', 'cto-crossing', 'rotational', 'elca'],
  'underexpansion-unknown': ['intravascular-imaging'],
  'more-preparation': ['nc-balloon', 'scoring', 'cutting'],
  'appose-first': ['nc-balloon'],
};

/**
 * The one sentence on top of the plan: which message, and the actions it names.
 * @param tools what has been tried in this procedure, in order
 */
export function answerLine(result: Result, tools: readonly ToolUse[] = []): AnswerLine {
  const said = sentence(result);
  const id = MEASURED_AGAIN.has(said) && isMeasuringDue(result) ? 'measure-again' : said;
  const steps = result.stages.flatMap((stage) => stage.steps);
  const named = TOOLS_OF_SENTENCE[id] ?? [];
  const advised = steps.filter((step) => isAdvised(step) && named.includes(step.action));
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

/** A tool that was to expand or appose the stent worked, and nobody has measured since: the plan's own step says so. */
const isMeasuringDue = ({ stages }: Result): boolean =>
  stages.some(({ steps }) =>
    steps.some(
      ({ action, verdict, rules }) =>
        action === 'intravascular-imaging' &&
        (verdict === 'required' || verdict === 'unavailable') &&
        rules.some((rule) => rule === 'P2' || rule === 'P18'),
    ),
  );

const MEASURED_AGAIN: ReadonlySet<string> = new Set(['expand-first', 'appose-first']);
const CLIMBING: ReadonlySet<string> = new Set(['expand-first', 'reopen', 'bail-out-unexpanded']);

function lowestRung(steps: readonly Step[]): Step[] {
  const current = currentHeight(steps);
  return steps.filter(({ action }) => heightOf(action) === current);
}

function sentence(result: Result): string {
  const { scope, indication, device, rules, classification } = result;
  const fired = (rule: string) => rules.fired.includes(rule);
  if (fired('S15')) return 'perforation';
  if (scope.status === 'out-of-scope') return 'out-of-scope';
  if (fired('G8')) return bailOutSentence(result);
  const [, blocker] = SENTENCE_OF_BLOCKER.find(([rule]) => device.blockedBy.includes(rule)) ?? [];
  // What the procedure did comes before the indication.
  if (blocker === 'restore-flow' || blocker === 'look-for-dissection') return blocker;
  if (indication.status === 'do-not-treat') return 'not-indicated';
  if (fired('S13')) return 'plaque-may-be-culprit';
  if (fired('S9')) return questionOf(result);
  if (fired('P16')) return 'ladder-exhausted';
  if (fired('G6')) return 'reopen';
  if (fired('G9')) return 'underexpansion-unknown';
  if (
    device.status === 'blocked' &&
    device.choice.length === 0 &&
    isRuledOut(device) &&
    !device.blockedBy.includes('G7')
  )
    return 'no-device';
  if (blocker === 'test-first') return classification.occluded ? 'test-first-occluded' : blocker;
  if (blocker === 'heart-team-first') return isGatePassed(result) ? 'heart-team-first-gate-met' : blocker;
  if (blocker !== undefined) return blocker;
  if (device.choice.length === 0) return 'enter-first';
  const stage = device.status === 'final' ? 'final' : 'intended';
  if (device.choice.includes('no-further-device'))
    return stage === 'final' ? 'no-further-device' : 'no-further-device-intended';
  return device.choice.length > 1 ? `${stage}-either` : stage;
}

function bailOutSentence({ device, rules: { fired } }: Result): string {
  if (device.status === 'final')
    return fired.includes('G6') || fired.includes('P2') ? 'bail-out-unexpanded' : 'bail-out';
  if (device.choice.length > 0) return 'bail-out-waits';
  return device.blockedBy.includes('D21') ? 'bail-out-no-limus' : 'bail-out';
}

/** What to enter, or to look at again, where a mild stenosis leaves open whether it is a restenosis. */
const QUESTION_OF_FIELD: Readonly<Record<string, string>> = {
  'lesion.timiFlow': 'flow-needed',
  'lesion.stenosisPercent': 'flow-reduced',
  'patient.presentation': 'presentation-needed',
};

function questionOf({ device: { because } }: Result): string {
  const [asked] = because;
  return (asked?.as === 'enter' && QUESTION_OF_FIELD[asked.field]) || 'culprit-needed';
}

const isGatePassed = ({ gate }: Result): boolean =>
  gate.G1 === 'met' && gate.G2 === 'met' && gate.G3 === 'met' && gate.G4 !== 'failed' && gate.G5 === 'met';

/** Neither DES nor DCB may be used, whatever is entered next. */
const isRuledOut = ({ options }: Result['device']): boolean =>
  options
    .filter(({ option }) => option === 'des' || option === 'dcb')
    .every(({ verdict }) => verdict === 'contraindicated' || verdict === 'unavailable' || verdict === 'avoid');
