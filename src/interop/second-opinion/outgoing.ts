import { gapsOf } from '#territory/consultation.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { type IdentifierKind, identifierIn, looksLikeName } from '../../case-file/label.ts';
import type { ConsultMessage, ConsultRequest, PlanSeen } from './message.ts';

/** From this age on a figure may tell who the patient is: it is sent as this one and read as "or more". */
export const OLDEST_AGE = 90;

/**
 * The case as it is sent: without what was decided, with the laboratory's effective setting written into it, and with no
 * age above 90. It has no name, no day of birth or of the procedure and no number to leave out: it never had them.
 */
export function caseToSend({ decision: _decision, ...rest }: CaseData, lab: Settings): CaseData {
  const age = rest.patient?.ageYears;
  const capped = age === undefined ? {} : { patient: { ...rest.patient, ageYears: Math.min(age, OLDEST_AGE) } };
  return { ...rest, ...capped, setting: { ...lab, ...rest.setting } };
}

/** The plan as it stood on the screen of whoever sends it. */
export const planSeenOf = ({ device, indication, scope, knowledge }: Result, app: string): PlanSeen => ({
  status: device.status,
  choice: device.choice,
  agreement: device.agreement,
  indication: indication.status,
  scope: scope.status,
  knowledge: knowledge.version,
  app,
});

/** Everything that limits the answer: the gaps, and each field that could change the plan and is not known. */
export const limitsOf = (caseData: CaseData, { missing }: Result, materials: ConsultRequest['materials']) => [
  ...gapsOf(caseData, materials),
  ...missing.filter(({ couldChange }) => couldChange).map(({ field }) => field),
];

/** A free text of a message and what it gives away; a name is no more than a guess. */
export interface Revealing {
  readonly path: string;
  readonly text: string;
  readonly kind: IdentifierKind | 'name';
}

/** The one text in which digits are meant: how to reach the laboratory. */
const MAY_HAVE_DIGITS = 'contact';
/** What this program wrote itself: words of lists, ids, dates, versions. */
const OWN = new Set([
  'kind',
  'part',
  'id',
  'hash',
  'writtenOn',
  'answerBy',
  'replaces',
  'language',
  'knowledge',
  'app',
]);
/** Places have capitals: they are not taken for a person's name. */
const NAMES_A_PLACE = new Set(['centre', 'to', 'contact']);

/** What the free texts of a message say of who the patient is: refused, but for a name, which is asked about. */
export function revealedByMessage(message: ConsultMessage): readonly Revealing[] {
  return textsIn('', message).flatMap(({ path, key, text }): readonly Revealing[] => {
    const kind = identifierIn(key === MAY_HAVE_DIGITS ? text.replaceAll(/[\d\s()+-]/g, '') : text);
    if (kind !== undefined) return [{ path, text, kind }];
    return looksLikeName(text) && !NAMES_A_PLACE.has(key) ? [{ path, text, kind: 'name' }] : [];
  });
}

interface FoundText {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}

function textsIn(path: string, value: unknown): readonly FoundText[] {
  if (typeof value === 'string') return [{ path, key: path.split('.').at(-1) ?? '', text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !OWN.has(key))
    .flatMap(([key, each]) => textsIn(path ? `${path}.${key}` : key, each));
}

/** Why a request is not ready to be handed over; empty when it is. */
export type Hindrance = 'phone-first' | 'no-consent' | 'answer-by-past' | 'identifier';

export function hindrances(request: ConsultRequest, now: string): readonly Hindrance[] {
  const isEmergency = request.urgency === 'emergency';
  const found: readonly (readonly [Hindrance, boolean])[] = [
    ['phone-first', isEmergency && request.phoned !== true],
    ['no-consent', request.consent === 'not-obtained' && !isEmergency],
    ['answer-by-past', request.answerBy <= now],
    ['identifier', revealedByMessage(request).some(({ kind }) => kind !== 'name')],
  ];
  return found.filter(([, is]) => is).map(([hindrance]) => hindrance);
}
