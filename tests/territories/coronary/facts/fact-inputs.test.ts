import { describe, expect, it } from 'vitest';
import { compiled } from '../../../../src/engine/compile.ts';
import type { Territory } from '../../../../src/engine/types/territory.ts';
import { FIELDS } from '../../../../src/territories/coronary/answers.ts';
import { inputsOf as groupsOf } from '../../../../src/territories/coronary/facts/fact-inputs.ts';
import { knowledge } from '../../../../src/territories/coronary/knowledge.ts';
import type { FactName } from '../../../../src/territories/coronary/types/facts.ts';
import { TOOLS } from '../../../../src/territories/coronary/types/vocabulary.ts';

const FACTS = compiled(knowledge as unknown as Territory).facts.names as readonly FactName[];
/** The group that holds whatever the case says. */
const inputsOf = (fact: FactName) => groupsOf(fact).find(({ when }) => when === undefined)?.fields ?? [];

describe('the fields that can make a fact known', () => {
  it('are the field itself, where the fact is one', () => {
    for (const field of FIELDS) expect(inputsOf(field)).toEqual([field]);
  });

  it('are the list of tools, for what became of any of them', () => {
    for (const tool of TOOLS) {
      expect(inputsOf(`tool.${tool}.worked`)).toEqual(['preparation.tools']);
      expect(inputsOf(`tool.${tool}.failed`)).toEqual(['preparation.tools']);
    }
  });

  it('are fields of the case file, for what is derived or decided', () => {
    for (const fact of FACTS.filter((name) => !name.startsWith('tool.')))
      expect(FIELDS, fact).toEqual(expect.arrayContaining([...inputsOf(fact)]));
    expect(inputsOf('stenosis')).toEqual(['lesion.stenosisPercent']);
    expect(inputsOf('desOffered')).toEqual(['stent.type', 'stent.layers']);
    expect(inputsOf('layersCounted')).toEqual(['stent.layers']);
  });

  it('are none, for what is never unknown', () => {
    expect(inputsOf('phase')).toEqual([]);
    expect(inputsOf('crossingDue')).toEqual([]);
    expect(inputsOf('preparationBegun')).toEqual([]);
    expect(inputsOf('desRuledOut')).toEqual([]);
  });

  it('are for an occlusion its flow, and what tells of it without', () => {
    expect(inputsOf('occluded')).toEqual(['lesion.timiFlow', 'lesion.pattern', 'lesion.stenosisPercent']);
  });

  it('are the figure of the residual stenosis, not its reading by eye', () => {
    expect(inputsOf('residualBelow30')).toEqual(['preparation.residualStenosisPercent']);
    expect(inputsOf('gateResidualBelow30')).toEqual(['preparation.residualStenosisPercent']);
    for (const fact of FACTS.filter((name) => name !== 'preparation.residualUnder30'))
      expect(inputsOf(fact), fact).not.toContain('preparation.residualUnder30');
  });

  it('are for the gate what preparation came to, and for its fifth criterion what told of the expansion too', () => {
    expect(inputsOf('gateTimiFlow')).toEqual(['preparation.timiFlow']);
    expect(inputsOf('gateFlowStable')).toEqual(['preparation.flowStable']);
    expect(inputsOf('gateCorrected')).toEqual([
      'preparation.residualStenosisPercent',
      'preparation.minStentAreaMm2',
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
    ]);
  });
});

describe('a group of fields that goes before', () => {
  const before = (fact: FactName) => groupsOf(fact).filter(({ when }) => when !== undefined);

  it('is the crossing, for what the gate looks at, while it is due', () => {
    const gate = FACTS.filter((fact) => before(fact).some(({ fields }) => fields.includes('preparation.tools')));
    expect(gate).toEqual(['gateResidualBelow30', 'gateTimiFlow', 'gateFlowStable', 'gateCorrected']);
    for (const fact of gate)
      expect(before(fact)).toEqual([
        {
          when: { op: 'is', fact: 'crossingDue', value: true },
          fields: ['preparation.tools', 'preparation.timiFlow'],
        },
      ]);
  });

  it('is how and in which vessel it was measured, where an area stands without its reference', () => {
    expect(before('underexpandedBefore').map(({ fields }) => fields)).toEqual([
      [...inputsOf('underexpandedBefore'), 'imaging.modalities', 'lesion.vessel'],
    ]);
    expect(FACTS.filter((fact) => before(fact).length > 0)).toHaveLength(5);
  });
});
