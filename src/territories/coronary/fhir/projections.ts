import type { Condition, Device, Procedure } from 'fhir/r4';
import { fieldValueText } from '../../../i18n/field-texts.ts';
import { nameOfFact, outcomeConcept, valueConcept } from '../../../interop/fhir/case-facts.ts';
import { type Entry, type Exported, referenceTo } from '../../../interop/fhir/exported.ts';
import { bare, caseCode, concept, factCode, plain, quantity, words } from '../../../interop/fhir/parts.ts';
import {
  CONDITION_CATEGORY,
  CONDITION_CLINICAL,
  CONDITION_VERIFICATION,
  ICD_10_CM,
} from '../../../interop/fhir/systems.ts';
import { bodySite } from './body-site.ts';

import { restenosisPercent } from './derived-facts.ts';
import {
  answerCode,
  DEVICE_CODES,
  PCI,
  PROCEDURE_CODES,
  RESTENOTIC_LESION,
  STENT_PLACEMENT,
} from './external-codes.ts';

// What other programs expect to find. It is made anew at every export and never read back: the Observations are the record.

/** Restenosis of the stent, by its own code and never by that of a thrombosis; none where the lesion is none of a stent. */
function condition(exported: Exported): Entry<Condition> | undefined {
  const { case: caseData, result, settings } = exported;
  if (result.scope.status === 'out-of-scope' || caseData.lesion?.withinStent === 'outside') return undefined;
  const { stenosisPercent } = result.classification;
  const site = bodySite(caseData);
  const shown =
    caseData.lesion?.stenosisPercent === undefined ? [] : [referenceTo(exported, nameOfFact('lesion.stenosisPercent'))];
  const text = words('fhir.restenosis');
  return {
    name: 'condition',
    line: text,
    resource: {
      resourceType: 'Condition',
      clinicalStatus: bare(CONDITION_CLINICAL, 'active'),
      verificationStatus: bare(CONDITION_VERIFICATION, verification(stenosisPercent)),
      category: [bare(CONDITION_CATEGORY, 'encounter-diagnosis')],
      code: concept(
        text,
        factCode('in-stent-restenosis', words('fhir.in-stent-restenosis')),
        RESTENOTIC_LESION,
        // The seventh character claims an initial encounter, and only that country's edition has the code.
        settings.region === 'us' ? { system: ICD_10_CM, code: 'T82.855A' } : undefined,
      ),
      ...(site ? { bodySite: [site] } : {}),
      subject: referenceTo(exported, 'patient'),
      ...(shown.length > 0 ? { evidence: [{ detail: shown }] } : {}),
    },
  };
}

function verification(stenosisPercent: number | null): 'confirmed' | 'provisional' | 'unconfirmed' {
  if (stenosisPercent === null) return 'provisional';
  return stenosisPercent >= restenosisPercent() ? 'confirmed' : 'unconfirmed';
}

/** The stent that failed, and its implantation: there is no date of it, only how long ago it was. */
function stent(exported: Exported): [] | [Entry<Device>, Entry<Procedure>] {
  const of = exported.case.stent;
  if (of === undefined || Object.keys(of).length === 0) return [];
  const property = [
    ...(of.diameterMm === undefined
      ? []
      : [{ type: propertyType('stent.diameterMm'), valueQuantity: [quantity(of.diameterMm, 'mm')] }]),
    ...(of.drug === undefined || of.drug === 'unknown'
      ? []
      : [{ type: propertyType('stent.drug'), valueCode: [valueConcept('stent.drug', of.drug)] }]),
  ];
  const kind = of.type === undefined || of.type === 'unknown' ? undefined : of.type;
  const code = kind && answerCode('stent.type', kind);
  const device: Device = {
    resourceType: 'Device',
    status: 'active',
    type: {
      ...(code ? { coding: [code] } : {}),
      text: kind ? words(`value.stent.type.${kind}`) : words('fhir.stent'),
    },
    patient: referenceTo(exported, 'patient'),
    ...(property.length > 0 ? { property } : {}),
  };
  const since = of.monthsSinceImplant;
  const implantation: Procedure = {
    resourceType: 'Procedure',
    status: 'completed',
    code: concept(words('fhir.implantation'), STENT_PLACEMENT),
    subject: referenceTo(exported, 'patient'),
    ...(since === undefined
      ? {}
      : {
          performedString: words('fhir.before-this', {
            time: plain(fieldValueText('stent.monthsSinceImplant', since, 'months')),
          }),
        }),
    focalDevice: [{ manipulated: referenceTo(exported, 'stent') }],
  };
  return [
    { name: 'stent', line: null, resource: device },
    { name: 'implantation', line: null, resource: implantation },
  ];
}

const propertyType = (path: 'stent.diameterMm' | 'stent.drug') => concept(words(`field.${path}.label`), caseCode(path));

/** This procedure and what was done in it, tool by tool; nothing where none was recorded. */
function procedures(exported: Exported): Entry<Procedure>[] {
  const tools = exported.case.preparation?.tools ?? [];
  if (tools.length === 0) return [];
  const site = bodySite(exported.case);
  const subject = referenceTo(exported, 'patient');
  const session: Procedure = {
    resourceType: 'Procedure',
    status: exported.case.decision ? 'completed' : 'unknown',
    code: concept(words('fhir.session'), PCI),
    subject,
    ...(condition(exported) ? { reasonReference: [referenceTo(exported, 'condition')] } : {}),
    ...(site ? { bodySite: [site] } : {}),
  };
  const steps = tools.map(({ tool, outcome }, n): Entry<Procedure> => {
    const used = DEVICE_CODES[tool];
    const text = words(`action.${tool}`);
    return {
      name: `tool:${n}`,
      line: null,
      resource: {
        resourceType: 'Procedure',
        partOf: [referenceTo(exported, 'session')],
        status: 'completed',
        code: concept(text, caseCode(`preparation.tools.${tool}`), PROCEDURE_CODES[tool]),
        subject,
        outcome: outcomeConcept('preparation.tools', 'outcome', outcome),
        note: [{ text: words('fhir.step-of', { n: n + 1, count: tools.length }) }],
        ...(used ? { usedCode: [{ coding: [used] }] } : {}),
      },
    };
  });
  return [{ name: 'session', line: null, resource: session }, ...steps];
}

/** The diagnosis, by the name `condition`, the stent, and what was done. */
export function projections(exported: Exported): readonly Entry[] {
  const diagnosis = condition(exported);
  return [...(diagnosis ? [diagnosis] : []), ...stent(exported), ...procedures(exported)];
}
