import { FIELDS } from '#territory/case/fields.ts';
import { ABSENCES } from '#territory/fhir/facts.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { shortened } from '../../case-file/case-issue.ts';
import type { FieldSpec, NumberSpec } from '../../case-file/field-spec.ts';
import { t } from '../../i18n/translate.ts';
import { quantity } from './parts.ts';
import type { ReadConcept, ReadObservation } from './read-schema.ts';
import { ABSENT, CASE_SYSTEM } from './systems.ts';

/** What an Observation says of a field: a value, nothing (which is unknown), or something that cannot be read. */
export type ReadValue = { readonly value: unknown } | { readonly issue: string } | { readonly none: true };

/** Reads the value of one field. Ranges and words are the case file's own affair. */
export function readValue(path: FieldPath, of: ReadObservation): ReadValue {
  if (of.dataAbsentReason) return absentValue(path, of.dataAbsentReason);
  const spec: FieldSpec = FIELDS[path];
  switch (spec.kind) {
    case 'boolean':
      return of.valueBoolean === undefined ? noValue() : { value: of.valueBoolean };
    case 'number':
      return numberValue(spec, of);
    case 'choice': {
      const word = wordOf(path, of.valueCodeableConcept);
      if (word === undefined) return noValue();
      return { value: spec.values.find((value) => String(value) === word) ?? word };
    }
    case 'list':
      return items(path, of, ({ code, valueBoolean }) =>
        valueBoolean === true ? (wordOf(path, code) ?? firstCode(code)) : undefined,
      );
    case 'tools':
      return items(path, of, ({ code, valueCodeableConcept }) => {
        const [done = '', outcome = ''] = Object.keys(spec.keys);
        return { [done]: wordOf(path, code), [outcome]: wordOf(`${path}.${outcome}`, valueCodeableConcept) };
      });
  }
}

const noValue = (): ReadValue => ({ issue: t('fhir.read.no-value') });

/** Some absences are words of the case file; every other is unknown. */
function absentValue(path: FieldPath, reason: ReadConcept): ReadValue {
  const code = reason.coding?.find(({ system }) => system === ABSENT)?.code;
  const [word, asWord] = ABSENCES[path] ?? [];
  return word !== undefined && code === asWord ? { value: word } : { none: true };
}

function numberValue(spec: NumberSpec, { valueInteger, valueQuantity }: ReadObservation): ReadValue {
  if (valueInteger !== undefined) return { value: valueInteger };
  if (valueQuantity?.value === undefined) return noValue();
  const { code: unit } = quantity(0, spec.unit);
  const { value, comparator, code } = valueQuantity;
  if (comparator !== undefined) return { issue: t('fhir.read.comparator', { comparator, value }) };
  if (code !== undefined && code !== unit)
    return { issue: t('fhir.read.unit', { found: shortened(code), unit: unit ?? '' }) };
  return { value };
}

/** `lesion.vessel.lad` of the field `lesion.vessel` is `lad`. */
function wordOf(path: string, concept: ReadConcept | undefined): string | undefined {
  const code = concept?.coding?.find(({ system }) => system === CASE_SYSTEM)?.code;
  return code?.startsWith(`${path}.`) ? code.slice(path.length + 1) : undefined;
}

type Component = NonNullable<ReadObservation['component']>[number];

function items(path: FieldPath, of: ReadObservation, item: (component: Component) => unknown): ReadValue {
  if (of.component !== undefined) return { value: of.component.map(item).filter((one) => one !== undefined) };
  return wordOf(path, of.valueCodeableConcept) === 'none' ? { value: [] } : noValue();
}

/** What stands there in place of a word of ours, so that it can be named when it is refused. */
const firstCode = ({ coding }: ReadConcept): string => coding?.[0]?.code ?? '';
