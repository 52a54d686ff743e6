import type { Element, Observation } from 'fhir/r4';
import { listText } from '../../i18n/translate.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { bare, caseCode, caseQuestion, concept, plain, words } from './parts.ts';
import { AS_ENTERED, PLAN_SYSTEM } from './systems.ts';

/** The category by which reading knows what was done. */
export const DECISION = 'decision';
export const CHOICE = 'decision.choice';

const FHIR_DATE =
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00))?$/;

type When = Pick<Observation, 'effectiveDateTime'> & { _effectiveDateTime?: Element };

/** FHIR wants seconds where a time is given, and has no year 0: such a date goes along as it was entered. */
export function when(decidedAt: string | undefined): When {
  if (decidedAt === undefined) return {};
  if (FHIR_DATE.test(decidedAt)) return { effectiveDateTime: decidedAt };
  return { _effectiveDateTime: { extension: [{ url: AS_ENTERED, valueString: decidedAt }] } };
}

/** What the operator did; undefined where nothing was recorded. Whether it follows the plan is left to the reader. */
export function decisionTaken(exported: Exported): Entry<Observation> | undefined {
  const { decision } = exported.case;
  if (decision === undefined) return undefined;
  const { choice, reason, decidedAt } = decision;
  const text = words('columns.decision.choice');
  const said = choice.map((each) => words(`value.decision.choice.${each}`));
  const done = said.length > 0 ? plain(listText(said, 'and')) : words('fhir.nothing-named');
  return {
    name: 'decision',
    line: [
      `${text}: ${done}`,
      ...(reason ? [words('fhir.reason', { reason })] : []),
      ...(decidedAt ? [decidedAt] : []),
    ].join(', '),
    resource: {
      resourceType: 'Observation',
      status: 'final',
      category: [bare(PLAN_SYSTEM, DECISION)],
      code: concept(text, caseQuestion(CHOICE, words('field.decision.choice.label'))),
      subject: referenceTo(exported, 'patient'),
      ...when(decidedAt),
      performer: [{ display: words('fhir.operator') }],
      ...(choice.length > 0
        ? {
            component: choice.map((each, n) => ({
              code: concept(said[n] ?? each, caseCode(`${CHOICE}.${each}`)),
              valueBoolean: true,
            })),
          }
        : { valueCodeableConcept: concept(words('fhir.nothing-named'), caseCode(`${CHOICE}.none`)) }),
      ...(reason ? { note: [{ text: reason }] } : {}),
    },
  };
}
