import type { Rule } from './book.ts';
import { above, all, any, defined, is, notKnown, unknown } from './conditions.ts';

/** Nothing of a clock-running limb is measured first, nor staged where staging is not meant. */
const notAcute = notKnown(is('acute', true));

export const assessmentRules: readonly Rule[] = [
  {
    id: 'LA1',
    section: 'assessment',
    when: all(is('clinicalClti', true), unknown('ischaemiaGrade'), notAcute),
    then: [
      { kind: 'indication', status: 'test-first' },
      { kind: 'step', stage: 'assessment', actions: ['perfusion-test'], verdict: 'required' },
    ],
    strength: 'require',
    sources: [{ source: 'GVG', at: '1.1, 3.4' }, { source: 'ACC24' }],
    evidence: [],
  },
  {
    id: 'LA2',
    section: 'assessment',
    when: all(
      is('clinicalClti', true),
      unknown('haemodynamics.toePressureMmHg'),
      any(
        is('tissueLoss', true),
        is('patient.diabetes', true),
        is('patient.dialysis', true),
        is('haemodynamics.incompressible', true),
        above('haemodynamics.abi', 'abi.ceiling'),
      ),
    ),
    then: [{ kind: 'step', stage: 'assessment', actions: ['toe-pressure'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [
      { source: 'GVG', at: '3.5', grade: '1-B' },
      { source: 'HD-ABI', at: 'dialysis' },
    ],
    evidence: [],
  },
  {
    id: 'LA3',
    section: 'assessment',
    when: all(is('clinicalClti', true), unknown('wifiStage'), notAcute, notKnown(is('otherAetiology', true))),
    then: [{ kind: 'step', stage: 'assessment', actions: ['wifi-staging'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [{ source: 'GVG', at: '1.2, 6.6', grade: '1-C' }],
    evidence: ['van-reijen-2019'],
  },
  {
    id: 'LA4',
    section: 'assessment',
    when: all(is('clinicalClti', true), any(is('foot.infectionDrained', true), is('anatomy.inflow', 'corrected'))),
    then: [{ kind: 'note', stage: 'assessment' }],
    strength: 'moderate',
    sources: [
      { source: 'GVG', at: '6.8', grade: 'good practice' },
      { source: 'GVG', at: '6.23', grade: '1-C' },
    ],
    evidence: [],
  },
  {
    id: 'LA5',
    section: 'assessment',
    when: all(is('clinicalClti', true), notKnown(is('noOption.footViews', true))),
    then: [
      {
        kind: 'step',
        stage: 'assessment',
        actions: ['foot-angiography'],
        verdict: 'recommended',
        when: defined('treatmentGoesOn'),
      },
    ],
    strength: 'strong',
    sources: [{ source: 'GVG', at: '6.15', grade: 'good practice' }],
    evidence: [],
  },
  {
    id: 'LA6',
    section: 'assessment',
    when: all(
      unknown('veinAvailable'),
      any(is('clinicalClti', true), defined('recurrent')),
      notKnown(all(defined('noOptionQuestion'), is('noOption.pedalTarget', 'none'))),
    ),
    then: [
      {
        kind: 'step',
        stage: 'assessment',
        actions: ['vein-mapping'],
        verdict: 'recommended',
        when: defined('treatmentGoesOn'),
      },
    ],
    strength: 'strong',
    sources: [
      { source: 'ACC24', at: '10.2-5', grade: '1 B-R' },
      { source: 'GVG', at: '6.17', grade: '1-C' },
      { source: 'GVG', at: '6.18, the other leg and both arms when this leg has none' },
    ],
    evidence: [],
  },
  {
    id: 'LA7',
    section: 'assessment',
    when: all(is('clti', true), unknown('glassStage')),
    then: [{ kind: 'note', stage: 'assessment' }],
    strength: 'moderate',
    sources: [{ source: 'GVG', at: '5.1, 6.16' }, { source: 'GLASS' }],
    evidence: ['glass-technical'],
  },
];
