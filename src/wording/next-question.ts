import { getField } from '#territory/case/edit.ts';
import { BY_WIRE, isOutOfReach } from '#territory/out-of-reach.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { ProvisionalReason, Result } from '#territory/types/result.ts';
import { type Due, isTool, stepsOf } from './due.ts';
import { CRITERIA, FIELD_OF } from './gate-criteria.ts';

/** The answers that would settle why a plan is provisional, in the order in which they are asked for. */
const RESOLVED_BY: Readonly<Record<ProvisionalReason, readonly FieldPath[]>> = {
  indication: [
    'patient.presentation',
    'lesion.stenosisPercent',
    'patient.nonInvasiveIschaemia',
    'patient.ffr',
    'patient.ifr',
  ],
  imaging: ['imaging.modalities'],
  'stent-type': ['stent.type'],
  underexpansion: ['imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', 'imaging.underexpanded'],
};

/** The one field that resolves why the plan is provisional; undefined where none that is still open would. */
export function resolvedBy(reason: ProvisionalReason, result: Result, caseData: CaseData): FieldPath | undefined {
  const fields = RESOLVED_BY[reason];
  // What was looked for in vain, or not done, is asked for again where nothing else resolves it.
  if (fields.length === 1) return fields[0];
  const asked = new Set(result.missing.map(({ field }) => field));
  const wireLacks =
    stepsOf(result, 'imaging').some(
      ({ action, verdict }) => action === 'physiology-test' && verdict === 'unavailable',
    ) || fields.some((field) => isOutOfReach(field, result));
  return fields.find(
    (field) => getField(caseData, field) === undefined && asked.has(field) && !(wireLacks && BY_WIRE.has(field)),
  );
}

/** What tells that the thing to do now has been done, by the sentence that asks for it. */
const ANSWERED_BY: Readonly<Record<string, readonly FieldPath[]>> = {
  'test-first': ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'],
  'test-first-occluded': ['patient.nonInvasiveIschaemia'],
  'image-first': ['imaging.modalities'],
  'imaging-due': ['imaging.modalities'],
  'underexpansion-unknown': ['imaging.modalities', 'preparation.minStentAreaMm2'],
  'measure-again': ['preparation.minStentAreaMm2', 'preparation.residualStenosisPercent'],
  'look-for-dissection': ['preparation.dissection'],
  'restore-flow': ['preparation.timiFlow'],
  'rewire-first': ['imaging.wireBehindStrut'],
  'cross-first': ['preparation.tools'],
  'thrombus-first': ['preparation.tools'],
};

/** Read on the screen before anything is imaged: it may be an emergency. */
const READ_BEFORE: Readonly<Record<string, readonly FieldPath[]>> = {
  'underexpansion-unknown': ['preparation.timiFlow', 'preparation.dissection'],
};

/** Whether a question tells what came of that which is due now, and does not merely come before it. */
export const tellsOf = (id: string, field: FieldPath): boolean => {
  const answering = ANSWERED_BY[id];
  return answering?.[0] !== IMAGED || answering.includes(field);
};

const IMAGED: FieldPath = 'imaging.modalities';

/** Nothing that is entered is waited for: the case is outside, or no rule says what would settle it. */
const NOTHING_ASKED: ReadonlySet<string> = new Set([
  'out-of-scope',
  'perforation',
  'not-indicated',
  'plaque-may-be-culprit',
]);

/** What the gate is read from, in the order in which it is looked at. */
const GATE: readonly FieldPath[] = CRITERIA.map((rule) => FIELD_OF[rule]);

/** What shows only while it is being done, or is rare: it has its place in the case and is not asked for unasked. */
const RARE: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'lesion.uncrossable',
  'imaging.edgeHaematoma',
  'imaging.aneurysm',
  'imaging.wireBehindStrut',
  'imaging.deformed',
  'imaging.protrudingStruts',
  'imaging.undersized',
  'imaging.geographicMiss',
]);

export const isRare = (field: FieldPath): boolean => RARE.has(field);

/** The pressure wire is asked for where the indication hangs on it, and nowhere else. */
const isFact = (field: FieldPath): boolean =>
  !field.startsWith('preparation.') && !isRare(field) && !BY_WIRE.has(field);

/**
 * The question that comes next: what the headline asks for; what resolves a provisional answer; as long as nothing has
 * been done, what could change the plan; then what came of what is done now, and what the gate is read from.
 * @param id the headline
 * @param now what it names
 */
export function questionOf(id: string, now: readonly Due[], result: Result, caseData: CaseData): FieldPath | undefined {
  if (NOTHING_ASKED.has(id)) return undefined;
  const isOpen = (field: FieldPath) => getField(caseData, field) === undefined;
  const [entered] = result.device.because.flatMap((entry) => (entry.as === 'enter' ? entry.field : []));
  if (entered) return entered;
  if (id === 'cross-first' && isOpen('lesion.timiFlow')) return 'lesion.timiFlow';
  const answering = now.some(({ action }) => action === 'rewire') ? ANSWERED_BY['rewire-first'] : ANSWERED_BY[id];
  const answer = [...(READ_BEFORE[id] ?? []), ...(answering ?? [])].find(isOpen);
  if (answer) return answer;
  // That nothing was imaged has been said, and is not asked again; a flow or a pressure may be another by now.
  if (answering && answering[0] !== IMAGED) return answering[0];
  const resolving = result.device.provisional.flatMap((reason) => resolvedBy(reason, result, caseData) ?? []);
  const unanswered = resolving.find(isOpen);
  if (unanswered) return unanswered;
  const open = result.missing.flatMap(({ field, couldChange }) => (couldChange ? field : []));
  const begun = result.classification.preparationBegun;
  const fact = begun ? undefined : open.find(isFact);
  if (fact) return fact;
  if (now.some(({ action }) => isTool(action)))
    return now.some(isUntried(caseData)) ? 'preparation.tools' : FIELD_OF.G1;
  return id === 'gate-due' ? GATE.find((field) => isOpen(field) && open.includes(field)) : undefined;
}

const isUntried =
  ({ preparation }: CaseData) =>
  ({ action }: Due): boolean =>
    !preparation?.tools?.some(({ tool }) => tool === action);
