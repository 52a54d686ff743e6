import type { Citation, Definition } from './book.ts';
import { all, any, atLeast, atMost, defined, fired, holds, is, lacking, notKnown, oneOf, used } from './conditions.ts';

const caseModel: readonly Citation[] = [{ source: 'PROJECT', at: 'case model' }];
const ruleBook = (at: string): readonly Citation[] => [{ source: 'PROJECT', at: `rule book, ${at}` }];

/** Conditions with a name, used by several rules and shown as derived facts. */
export const definitions: readonly Definition[] = [
  // Where nobody asked and no field tells, neither question is asked: that is known.
  { id: 'restenosisQuestion', when: holds(is('questionAsked', 'restenosis')), sources: caseModel },
  { id: 'noOptionQuestion', when: holds(is('questionAsked', 'no-option')), sources: caseModel },
  { id: 'inStent', when: is('lesion.kind', 'in-stent'), sources: caseModel },
  { id: 'unstented', when: is('lesion.kind', 'restenosis'), sources: caseModel },
  {
    id: 'unstentedFocal',
    when: all(defined('unstented'), atMost('lesion.lengthMm', 'length.focal'), is('occluded', false)),
    sources: ruleBook('LD10, LD20: at most 50 mm and open'),
  },
  {
    id: 'shown',
    // Nothing is dilated that has not been shown to be narrow.
    when: is('restenosis', true),
    sources: ruleBook('LP4: shown, not LS7'),
  },
  { id: 'focalOrDiffuse', when: oneOf('tosaka', 'I', 'II'), sources: [{ source: 'TOSAKA' }] },
  { id: 'diffuseOrOccluded', when: oneOf('tosaka', 'II', 'III'), sources: [{ source: 'TOSAKA' }] },
  {
    id: 'recurrent',
    when: atLeast('history.priorTreatments', 'recurrence.count'),
    sources: [{ source: 'TASC', at: 'second failure' }],
  },
  { id: 'third', when: atLeast('history.priorTreatments', 'recurrence.third'), sources: caseModel },
  {
    id: 'woundShrinks',
    when: is('foot.woundCourse', 'shrinking'),
    sources: [{ source: 'GVG', at: '6.9, 6.10, 6.35, 6.36' }],
  },
  {
    id: 'woundFails',
    when: oneOf('foot.woundCourse', 'not-shrinking', 'progressing'),
    sources: [{ source: 'GVG', at: '6.9, 6.10, 6.35, 6.36' }],
  },
  {
    id: 'failingDeepWound',
    when: all(oneOf('woundGrade', 2, 3), defined('woundFails')),
    sources: [{ source: 'GVG', at: '6.9', grade: 'good practice' }],
  },
  {
    id: 'outOfScope',
    when: any(
      fired('LS1'),
      // A circuit that is patent keeps its follow-up, whatever it was made for.
      all(fired('LS2'), defined('noOptionQuestion'), notKnown(is('dva.state', 'patent'))),
      fired('LS3'),
      fired('LS4'),
      fired('LS5'),
      fired('LS8'),
      fired('LS10'),
      fired('LS11'),
    ),
    sources: ruleBook('scope'),
  },
  {
    id: 'limbInDanger',
    when: any(fired('LS1'), fired('LS10'), fired('LS11'), is('lesion.kind', 'graft'), is('clinicalClti', true)),
    sources: ruleBook('section 12, out of scope'),
  },
  {
    id: 'treatmentGoesOn',
    when: notKnown(
      any(
        defined('outOfScope'),
        all(fired('LI5'), notKnown(defined('failingDeepWound'))),
        fired('LI9'),
        fired('LI10'),
        fired('LI3'),
        fired('LI4'),
        fired('LI8'),
      ),
    ),
    sources: ruleBook('section 1'),
  },
  {
    id: 'debulked',
    when: any(used('laser'), used('rotational-aspiration'), used('directional')),
    sources: ruleBook('LP8, LP9: a debulking tool used'),
  },
  { id: 'lastNotDcb', when: notKnown(is('history.lastTreatment', 'dcb')), sources: ruleBook('LD2, LD3, LD4, LD23') },
  {
    id: 'bypassDisputed',
    when: all(
      is('clti', true),
      is('tosaka', 'III'),
      is('patient.vein', 'single-segment-gsv'),
      is('patient.surgicalRisk', 'average'),
    ),
    sources: ruleBook('LK4'),
  },
  { id: 'established', when: is('noOptionStatus', 'established'), sources: caseModel },
  {
    id: 'deepVeinsLacking',
    when: any(is('dva.deepVeins', 'unusable'), is('dva.veinThrombosis', true)),
    sources: [{ source: 'NICE773', at: '2.4' }],
  },
  {
    id: 'dvaRuledOut',
    when: any(
      fired('LV2'),
      defined('deepVeinsLacking'),
      all(fired('LI12'), is('limb.unsalvageable', true)),
      lacking('dva'),
    ),
    sources: ruleBook('LV14: open'),
  },
  { id: 'anticoagulated', when: is('patient.oralAnticoagulant', true), sources: caseModel },
  {
    id: 'antithromboticImpossible',
    when: all(is('patient.antiplatelet', 'not-possible'), notKnown(defined('anticoagulated'))),
    sources: ruleBook('LD25, LV16'),
  },
  {
    id: 'antiplateletPossible',
    when: notKnown(is('patient.antiplatelet', 'not-possible')),
    sources: ruleBook('LC1'),
  },
  {
    id: 'endovascularChosen',
    when: any(
      is('chosen.plain-balloon', true),
      is('chosen.dcb', true),
      is('chosen.des', true),
      is('chosen.covered-stent', true),
    ),
    sources: ruleBook('aftercare'),
  },
  {
    id: 'revascularisationChosen',
    when: any(defined('endovascularChosen'), is('chosen.bypass', true)),
    sources: ruleBook('aftercare'),
  },
];
