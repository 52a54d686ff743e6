import type {
  DeviceRequest,
  FhirResource,
  RelatedArtifact,
  RequestGroup,
  RequestGroupAction,
  ServiceRequest,
} from 'fhir/r4';
import { CHOICE_TEXT } from '#territory/columns.ts';
import { DEVICES, toBeDone } from '#territory/fhir/plan.ts';
import type { StageName, Verdict } from '#territory/types/knowledge.ts';
import type { OptionVerdict, Result, Stage, Step } from '#territory/types/result.ts';
import { ruleArtifact, trialArtifact } from './evidence.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { concept, planCode, words } from './parts.ts';

/** What may be done; what is advised against is told elsewhere, since a RequestGroup has no "do not". */
const MAY_BE_DONE: readonly Verdict[] = ['required', 'recommended', 'option'];

/** One thing that may be done, with why. */
export interface Leaf {
  readonly stage: StageName;
  readonly action: string;
  /** The text of what it is, and its code. */
  readonly text: string;
  readonly verdict: Verdict | OptionVerdict;
  readonly because: readonly RelatedArtifact[];
}

const isOpen = ({ status }: Stage): boolean => status === 'todo' || status === 'failed';

const artifactsOf = ({ rules, evidence }: Step): RelatedArtifact[] => [
  ...rules.map((id) => ruleArtifact(id)),
  ...evidence.map(trialArtifact).filter((one) => one !== undefined),
];

/**
 * Devices come from what was chosen, never from the steps: a step that says which coated balloon, if one, would otherwise
 * advise it against the plan. While something must come first, or nothing is decided, no device is proposed.
 */
function deviceLeaves(result: Result): Leaf[] {
  const { device, stages } = result;
  if (device.status !== 'final' && device.status !== 'intended') return [];
  const steps = stages.find(({ stage }) => stage === 'device')?.steps ?? [];
  return toBeDone(result).map((option): Leaf => {
    const weighed = device.options.find((one) => one.option === option);
    const step = steps.find(({ action }) => (action as string) === option);
    const speaking = weighed?.for.map(({ rule, strength }) => ruleArtifact(rule, strength)) ?? [];
    const rules = speaking.length > 0 ? speaking : (step?.rules ?? []).map((id) => ruleArtifact(id));
    return {
      stage: 'device',
      action: option,
      text: `${CHOICE_TEXT}.${option}`,
      verdict: weighed?.verdict ?? 'acceptable',
      because: [...rules, ...(step?.evidence ?? []).map(trialArtifact).filter((one) => one !== undefined)],
    };
  });
}

/** Everything that may be done now, in the order of the stages. */
export function leavesOf(result: Result): Leaf[] {
  return result.stages.flatMap((stage): Leaf[] => {
    if (!isOpen(stage)) return [];
    if (stage.stage === 'device') return deviceLeaves(result);
    return stage.steps
      .filter(({ verdict }) => MAY_BE_DONE.includes(verdict))
      .map((step) => ({
        stage: stage.stage,
        action: step.action,
        text: `action.${step.action}`,
        verdict: step.verdict,
        because: artifactsOf(step),
      }));
  });
}

/** What the plan advises against, or cannot be had. */
export const advisedAgainst = ({ stages }: Result): { stage: StageName; step: Step }[] =>
  stages.flatMap(({ stage, steps }) =>
    steps.filter(({ verdict }) => !MAY_BE_DONE.includes(verdict)).map((step) => ({ stage, step })),
  );

/** The plan as proposals: a group a stage, a leaf an action, nothing of it requested by anybody. */
export function requestGroup(exported: Exported, hasCondition: boolean): Entry<RequestGroup> {
  const leaves = leavesOf(exported.result);
  const stages = [...new Set(leaves.map(({ stage }) => stage))];
  const action = stages.map((stage, n) =>
    group(
      stage,
      stages[n - 1],
      leaves.filter((leaf) => leaf.stage === stage),
    ),
  );
  const contained = leaves.map((leaf) => proposal(leaf, exported));
  return {
    name: 'plan',
    line: null,
    resource: {
      resourceType: 'RequestGroup',
      ...(contained.length > 0 ? { contained } : {}),
      status: 'draft',
      intent: 'proposal',
      subject: referenceTo(exported, 'patient'),
      author: referenceTo(exported, 'software'),
      ...(hasCondition ? { reasonReference: [referenceTo(exported, 'condition')] } : {}),
      note: [{ text: words('fhir.proposal') }],
      ...(action.length > 0 ? { action } : {}),
    },
  };
}

const group = (stage: StageName, before: StageName | undefined, leaves: readonly Leaf[]): RequestGroupAction => ({
  id: `stage.${stage}`,
  title: words(`stage.${stage}`),
  code: [concept(words(`stage.${stage}`), planCode(`stage.${stage}`))],
  ...(before ? { relatedAction: [{ actionId: `stage.${before}`, relationship: 'after-end' as const }] } : {}),
  groupingBehavior: 'logical-group',
  selectionBehavior: stage === 'device' ? 'at-most-one' : 'any',
  action: leaves.map(leafAction),
});

const leafAction = ({ stage, action, text, verdict, because }: Leaf): RequestGroupAction => ({
  id: `a.${stage}.${action}`,
  title: words(text),
  code: [concept(words(`verdict.${verdict}`), planCode(`verdict.${verdict}`))],
  ...(because.length > 0 ? { documentation: [...because] } : {}),
  requiredBehavior: verdict === 'required' ? 'must' : 'could',
  resource: { reference: `#${stage}.${action}` },
});

function proposal({ stage, action, text }: Leaf, exported: Exported): FhirResource {
  const code = concept(words(text), planCode(text, words(text)));
  const common = {
    id: `${stage}.${action}`,
    status: 'draft',
    intent: 'proposal',
    subject: referenceTo(exported, 'patient'),
  } as const;
  if ((DEVICES as readonly string[]).includes(action)) {
    return { resourceType: 'DeviceRequest', ...common, codeCodeableConcept: code } satisfies DeviceRequest;
  }
  return { resourceType: 'ServiceRequest', ...common, code } satisfies ServiceRequest;
}
