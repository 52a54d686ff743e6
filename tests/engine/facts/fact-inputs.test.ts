import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/engine/answers.ts';
import { inputsOf, isAreaAlone } from '../../../src/engine/facts/fact-inputs.ts';
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
    expect(inputsOf('phase')).toEqual([]);
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
});
