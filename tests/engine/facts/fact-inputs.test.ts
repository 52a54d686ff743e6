import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/engine/answers.ts';
import {
  AREA_ALONE_INPUTS,
  GATE_FACTS,
  inputsOf,
  isAreaAlone,
  isCrossingDue,
} from '../../../src/engine/facts/fact-inputs.ts';
import { COMPUTED_FACTS, DECISION_FACTS, FACTS, slotOf } from '../../../src/engine/slots.ts';
import { TOOLS } from '../../../src/engine/types/vocabulary.ts';

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
    for (const fact of [...COMPUTED_FACTS, ...DECISION_FACTS])
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
    expect([...GATE_FACTS]).toEqual(['gateResidualBelow30', 'gateTimiFlow', 'gateFlowStable', 'gateCorrected']);
  });
});

describe('an area alone', () => {
  const values = (area?: number, reference?: number) => {
    const all: unknown[] = FACTS.map(() => undefined);
    all[slotOf('imaging.minStentAreaMm2')] = area;
    all[slotOf('imaging.referenceLumenAreaMm2')] = reference;
    return all;
  };

  it('is a stent area without a reference', () => {
    expect(isAreaAlone(values(4, undefined))).toBe(true);
    expect(isAreaAlone(values(4, 7))).toBe(false);
    expect(isAreaAlone(values(undefined, 7))).toBe(false);
    expect(isAreaAlone(values())).toBe(false);
  });

  it('says more once it is known how and in which vessel it was measured', () => {
    expect(AREA_ALONE_INPUTS).toEqual(['imaging.modalities', 'lesion.vessel']);
  });
});

describe('a crossing that is due', () => {
  it('is read from its fact', () => {
    const values: unknown[] = FACTS.map(() => undefined);
    expect(isCrossingDue(values)).toBe(false);
    values[slotOf('crossingDue')] = false;
    expect(isCrossingDue(values)).toBe(false);
    values[slotOf('crossingDue')] = true;
    expect(isCrossingDue(values)).toBe(true);
  });
});
