import { describe, expect, it } from 'vitest';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { StageName } from '../../src/territories/coronary/types/knowledge.ts';
import { answer, stepOn } from '../fixtures/ask.ts';
import { aCase, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

const stage = (data: CaseData, name: StageName) => {
  const found = answer(data).stages.find((candidate) => candidate.stage === name);
  if (found === undefined) throw new Error(`The plan has no stage ${name}.`);
  return found;
};
const status = (data: CaseData, name: StageName) => stage(data, name).status;
const actions = (data: CaseData, name: StageName) => stage(data, name).steps.map(({ action }) => action);

describe('the plan has six stages', () => {
  it.each<[string, CaseData]>([
    ['an empty case', aCase()],
    ['a plain case', plainCase()],
    ['shock', plainCase({ patient: { presentation: 'shock' } })],
  ])('in order, for %s', (_, data) => {
    expect(answer(data).stages.map(({ stage: name }) => name)).toEqual([
      'imaging',
      'preparation',
      'gate',
      'device',
      'beyond',
      'aftercare',
    ]);
  });
});

describe('where each stage stands', () => {
  it('imaging is done once IVUS or OCT is, and to be done while it is not known', () => {
    expect(status(plainCase(), 'imaging')).toBe('done');
    expect(status(plainCase({ imaging: { modalities: [] } }), 'imaging')).toBe('todo');
    expect(status(without(plainCase(), 'imaging.modalities'), 'imaging')).toBe('todo');
  });

  it('imaging is to be done again after an underexpanded stent was prepared, until it is measured (M6)', () => {
    const opened = plainCase({ imaging: { underexpanded: true }, preparation: GATE_MET });
    expect(status(opened, 'imaging')).toBe('todo');
    expect(
      status(
        plainCase({ imaging: { underexpanded: true }, preparation: { ...GATE_MET, minStentAreaMm2: 6 } }),
        'imaging',
      ),
    ).toBe('done');
  });

  it('preparation is done once the gate is passed and nothing must come first', () => {
    expect(status(plainCase(), 'preparation')).toBe('todo');
    expect(status(plainCase({ preparation: GATE_MET }), 'preparation')).toBe('done');
    expect(status(plainCase({ preparation: GATE_MET, imaging: { thrombus: true } }), 'preparation')).toBe('todo');
  });

  it('preparation has failed when the ladder is exhausted', () => {
    const tools = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'] as const).map(
      (tool) => ({ tool, outcome: 'failed' as const }),
    );
    expect(status(plainCase({ imaging: { underexpanded: true }, preparation: { tools } }), 'preparation')).toBe(
      'failed',
    );
  });

  it('imaging stays done beside an option, and is to be done while something is to be measured or tested', () => {
    const fractured = plainCase({ imaging: { fracture: 'partial' } });
    expect(stage(fractured, 'imaging')).toMatchObject({ status: 'done', steps: [{ action: 'stent-enhancement' }] });
    const untested = { lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } } as const;
    expect(status(plainCase(untested), 'imaging')).toBe('todo');
    expect(status(plainCase({ ...untested, setting: { unavailable: ['physiology'] } }), 'imaging')).toBe('done');
    const tools = [{ tool: 'ivl', outcome: 'worked' }] as const;
    expect(status(plainCase({ imaging: { underexpanded: true }, preparation: { tools } }), 'imaging')).toBe('todo');
  });

  it('imaging is not needed where nothing asks for it: a bail-out although a pressure wire was negative', () => {
    const bailOut = { patient: { ffr: 0.9 }, preparation: { ...GATE_MET, dissection: 'd' } } as const;
    expect(status(plainCase({ ...bailOut, imaging: { modalities: [] } }), 'imaging')).toBe('not-needed');
    expect(status(plainCase({ ...bailOut, imaging: { modalities: ['stent-enhancement'] } }), 'imaging')).toBe(
      'not-needed',
    );
    expect(status(plainCase(bailOut), 'imaging')).toBe('done');
    expect(status(plainCase({ preparation: bailOut.preparation, imaging: { modalities: [] } }), 'imaging')).toBe(
      'todo',
    );
  });

  it('imaging by stent enhancement alone does not look into the vessel', () => {
    expect(status(plainCase({ imaging: { modalities: ['stent-enhancement'] } }), 'imaging')).toBe('todo');
  });

  it('the gate is to be met, met, or failed', () => {
    expect(status(plainCase(), 'gate')).toBe('todo');
    expect(status(plainCase({ preparation: GATE_MET }), 'gate')).toBe('done');
    expect(status(plainCase({ preparation: { ...GATE_MET, timiFlow: 2 } }), 'gate')).toBe('failed');
  });

  it('the device is blocked while something must come first', () => {
    expect(status(plainCase({ imaging: { thrombus: true } }), 'device')).toBe('blocked');
    expect(status(plainCase(), 'device')).toBe('todo');
  });

  it('beyond names who is called and what for, with what is not to be had', () => {
    const recurrent = plainCase({
      history: { priorTreatments: 1 },
      stent: { layers: 2 },
      patient: { surgicalRisk: 'prohibitive' },
      setting: { unavailable: ['brachytherapy'] },
    });
    expect(stage(recurrent, 'beyond').steps.map(({ action, verdict, rules }) => [action, verdict, rules])).toEqual([
      ['heart-team', 'recommended', ['H1']],
      ['cabg', 'unavailable', ['H1', 'H5']],
      ['brachytherapy', 'unavailable', ['H2']],
    ]);
  });

  it('where nothing is left the Heart Team is called by what took the devices', () => {
    const both = plainCase({ patient: { allergies: ['limus', 'paclitaxel'] } });
    expect(stage(both, 'beyond').steps).toEqual([
      { action: 'heart-team', verdict: 'recommended', strength: null, rules: ['D21'], evidence: [] },
    ]);
  });

  it('beyond is needed only where the Heart Team or another way is', () => {
    expect(status(plainCase(), 'beyond')).toBe('not-needed');
    expect(status(plainCase({ patient: { dapt: 'not-possible' } }), 'beyond')).toBe('todo');
  });
});

describe('where nothing is to be done to the lesion', () => {
  it('out of scope no step is advised at all', () => {
    const shock = plainCase({ patient: { presentation: 'shock' } });
    expect(answer(shock).stages.flatMap(({ steps }) => steps)).toEqual([]);
  });

  it('not indicated: no imaging, no preparation, no device, but medical therapy and lipids', () => {
    const negative = plainCase({ patient: { ffr: 0.9 }, imaging: { modalities: [] } });
    for (const name of ['imaging', 'preparation', 'gate', 'device'] as const) {
      expect(stage(negative, name)).toEqual({ stage: name, status: 'not-needed', steps: [] });
    }
    expect(actions(negative, 'beyond')).toEqual(['medical']);
    expect(stage(negative, 'beyond').steps[0]).toMatchObject({ verdict: 'option', rules: ['I4'] });
    expect(actions(negative, 'aftercare')).toEqual(['lipid-lowering']);
  });

  it('not indicated: no Heart Team and no CABG, whatever else would call for them', () => {
    const recurrent = plainCase({
      patient: { ffr: 0.9, surgicalRisk: 'prohibitive' },
      history: { priorTreatments: 2 },
      stent: { layers: 3 },
    });
    expect(actions(recurrent, 'beyond')).toEqual(['medical']);
  });

  it('in a bail-out, or with flow lost, medical therapy is no way out although a pressure wire was negative', () => {
    for (const change of [{ dissection: 'd' }, { timiFlow: 1 }] as const) {
      const data = plainCase({ patient: { ffr: 0.9 }, preparation: { ...GATE_MET, ...change } });
      expect(answer(data).rules.fired).toContain('I4');
      expect(actions(data, 'beyond')).toEqual([]);
    }
  });
});

describe('the device stage', () => {
  it('names both devices with the rules behind their verdicts', () => {
    const result = answer(plainCase({ stent: { layers: 3 } }));
    expect(stepOn(result, 'dcb')).toMatchObject({ verdict: 'recommended', rules: ['D3'] });
    expect(stepOn(result, 'des')).toMatchObject({ verdict: 'avoid', strength: 'strong', rules: ['D3'] });
  });

  it('what is ruled out names what rules it out', () => {
    const result = answer(plainCase({ patient: { allergies: ['limus'] } }));
    expect(stepOn(result, 'des')).toMatchObject({ verdict: 'contraindicated', strength: 'veto', rules: ['D21'] });
  });

  it('no further device is a step once it is the choice', () => {
    const data = plainCase({
      stent: { monthsSinceImplant: 3 },
      imaging: { underexpanded: true, tissue: 'none' },
      preparation: GATE_MET,
    });
    expect(stepOn(answer(data), 'no-further-device')).toMatchObject({ verdict: 'recommended', rules: ['D24'] });
    expect(stepOn(answer(plainCase()), 'no-further-device')).toBeUndefined();
  });
});

describe('aftercare', () => {
  it.each<[string, CaseData, string[]]>([
    ['after a DES', plainCase(), ['dapt', 'lipid-lowering']],
    ['while no device is chosen', without(plainCase(), 'stent.layers'), ['lipid-lowering']],
    ['after an NSTEMI', plainCase({ patient: { presentation: 'nstemi' } }), ['dapt', 'lipid-lowering']],
    [
      'with diabetes and an anticoagulant',
      plainCase({ patient: { diabetes: true, oralAnticoagulant: true } }),
      ['oral-anticoagulation', 'lipid-lowering', 'diabetes-therapy', 'proton-pump-inhibitor'],
    ],
    [
      'after an NSTEMI with an anticoagulant',
      plainCase({ patient: { presentation: 'nstemi', oralAnticoagulant: true } }),
      ['oral-anticoagulation', 'lipid-lowering', 'proton-pump-inhibitor'],
    ],
  ])('%s', (_, data, expected) => {
    expect(actions(data, 'aftercare').toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, CaseData, string]>([
    ['a DES', plainCase(), 'A1'],
    ['a coated balloon', plainCase({ stent: { layers: 3 } }), 'A2'],
    ['an acute presentation', plainCase({ patient: { presentation: 'stemi' } }), 'A3'],
  ])('DAPT after %s rests on %s', (_, data, rule) => {
    expect(stepOn(answer(data), 'dapt')?.rules).toEqual([rule]);
  });

  it.each([
    ['stable-angina', 'A4'],
    ['acs', 'A8'],
  ] as const)(
    'an anticoagulant in %s is named by %s, also one that is listed as a bleeding criterion',
    (presentation, rule) => {
      const entered = plainCase({ patient: { presentation, oralAnticoagulant: true } });
      const listed = without(
        plainCase({ patient: { presentation, bleedingCriteria: ['oac'] } }),
        'patient.oralAnticoagulant',
      );
      for (const data of [entered, listed]) {
        expect(stepOn(answer(data), 'oral-anticoagulation')?.rules).toEqual([rule]);
        expect(stepOn(answer(data), 'dapt')).toBeUndefined();
      }
    },
  );
});
