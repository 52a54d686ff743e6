import { describe, expect, test } from 'vitest';
import { populationInCase } from '../../src/engine/population.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { POPULATION_LIMITS } from '../../src/territories/coronary/population-limits.ts';
import { populationOf, trialPopulations } from '../../src/territories/coronary/trial-populations.ts';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { aCase, changed, plainCase } from '../territories/coronary/fixtures/a-case.ts';

function inTrial(trial: string, caseData: CaseData) {
  const criteria = populationOf(trial)?.criteria ?? [];
  const found = populationInCase(caseData, knowledge, DEFAULT_SETTINGS, criteria, POPULATION_LIMITS);
  return new Map(criteria.map(({ words }, index) => [words, found[index]?.truth]));
}

const says = (trial: string, words: string, sections: CaseSections) => inTrial(trial, aCase(sections)).get(words);

describe('a case against a trial’s population', () => {
  test('nothing is met or failed by a case of which nothing is known', () => {
    for (const { trial } of trialPopulations) {
      for (const truth of inTrial(trial, aCase()).values()) expect(truth, trial).toBeNull();
    }
  });

  test.each([
    [69.9, false],
    [70, true],
    [70.1, true],
  ])('PACCOCATH asks for at least 70 %%: %d is %s', (stenosisPercent, truth) => {
    expect(says('paccocath-isr-1', 'diameter stenosis >=70%', { lesion: { stenosisPercent } })).toBe(truth);
  });

  test.each([
    [70, false],
    [70.1, true],
  ])('ARTIST asks for more than 70 %%: %d is %s', (stenosisPercent, truth) => {
    expect(says('artist', '>70%', { lesion: { stenosisPercent } })).toBe(truth);
  });

  test.each([
    [2, false],
    [2.1, true],
    [4, true],
    [4.1, false],
  ])('AGENT IDE takes vessels above 2 up to 4 mm: %d is %s', (referenceDiameterMm, truth) => {
    expect(says('agent-ide', 'RVD >2.0-4.0 mm', { lesion: { referenceDiameterMm } })).toBe(truth);
  });

  test.each([
    [2.4, false],
    [2.5, true],
    [3.5, true],
    [3.6, false],
  ])('PACCOCATH takes vessels from 2.5 to 3.5 mm: %d is %s', (referenceDiameterMm, truth) => {
    expect(says('paccocath-isr-1', 'vessel 2.5-3.5 mm', { lesion: { referenceDiameterMm } })).toBe(truth);
  });

  test('an exclusion is met by whoever is not excluded', () => {
    expect(says('agent-ide', 'left main', { lesion: { vessel: 'lad' } })).toBe(true);
    expect(says('agent-ide', 'left main', { lesion: { vessel: 'left-main' } })).toBe(false);
  });

  test('a stent that cannot be found out is unknown, not another stent', () => {
    expect(says('ribs-4-1yr', 'DES-ISR', { stent: { type: 'unknown' } })).toBeNull();
    expect(says('habara-2011', 'Sirolimus-eluting stent restenosis', { stent: { drug: 'unknown' } })).toBeNull();
    expect(says('ribs-4-1yr', 'DES-ISR', { stent: { type: 'bms' } })).toBe(false);
  });

  test('a drug that is neither a named limus nor paclitaxel stays open', () => {
    const drug = (name: 'other' | 'everolimus' | 'paclitaxel') =>
      says('isar-desire-3', 'any limus-eluting stent', { stent: { type: 'des', drug: name } });
    expect([drug('other'), drug('everolimus'), drug('paclitaxel')]).toEqual([null, true, false]);
  });

  test('an infarct of today excludes from AGENT IDE; no infarct today does not tell of last month', () => {
    const presenting = (presentation: 'stemi' | 'stable-angina') =>
      says('agent-ide', 'recent STEMI', { patient: { presentation } });
    expect([presenting('stemi'), presenting('stable-angina')]).toEqual([false, null]);
  });

  test('two layers are multilayer for some sources and not for others', () => {
    const layers = (count: number) => says('agent-ide-multilayer', 'multilayer', { stent: { layers: count } });
    expect([layers(1), layers(2), layers(3)]).toEqual([false, null, true]);
  });

  test('layers of an overlap may have counted or not: what depends on them stays open', () => {
    const overlapping = (trial: string, words: string) =>
      [1, 2, 3, 4].map((layers) => says(trial, words, { stent: { layers, overlap: layers > 1 } }));
    expect(overlapping('agent-ide-multilayer', 'multilayer')).toEqual([false, null, null, true]);
    expect(overlapping('selution4isr', '<=2 stent layers')).toEqual([true, true, null, false]);
    expect(overlapping('ivbt-tanner-2025', 'Multilayer (>=2)')).toEqual([false, null, true, true]);
  });

  test('an occlusion is one by its pattern too', () => {
    const occlusion = (sections: CaseSections) => says('ribs-5', 'total occlusion', sections);
    expect(occlusion({ lesion: { timiFlow: 0 } })).toBe(false);
    expect(occlusion({ lesion: { pattern: 'occlusive' } })).toBe(false);
    expect(occlusion({ lesion: { stenosisPercent: 80 } })).toBe(true);
    expect(occlusion({ lesion: { pattern: 'diffuse-intrastent' } })).toBeNull();
  });

  test.each([
    [24, false],
    [25, true],
    [26, true],
  ])('RIBS IV left out an ejection fraction below 25 %%: %d is %s', (lvefPercent, truth) => {
    expect(says('ribs-4-1yr', 'LVEF < 25 %', { patient: { lvefPercent } })).toBe(truth);
  });

  test('a balloon has failed here or in an earlier procedure', () => {
    const words = 'after failed high-pressure NC balloon';
    const failed = (sections: CaseSections) => says('ivl-underexp-2020-13pt', words, sections);
    expect(failed({ preparation: { tools: [{ tool: 'nc-balloon', outcome: 'failed' }] } })).toBe(true);
    expect(failed({ history: { toolsFailedBefore: ['nc-balloon'] } })).toBe(true);
    expect(failed({ preparation: { tools: [{ tool: 'nc-balloon', outcome: 'worked' }] } })).toBeNull();
  });

  test('a study of bifurcations takes those in, and leaves a branch that arises there open', () => {
    const branch = (sideBranch: 'none' | 'present' | 'true-bifurcation') =>
      says('naganuma-bifurcation-isr', 'bifurcation', { lesion: { sideBranch } });
    expect([branch('none'), branch('present'), branch('true-bifurcation')]).toEqual([false, null, true]);
  });

  test('a branch in the segment may have counted as a bifurcation', () => {
    const branch = (sideBranch: 'none' | 'present' | 'true-bifurcation', trial: string, words: string) =>
      says(trial, words, { lesion: { sideBranch } });
    expect(branch('none', 'agent-ide', 'bifurcation')).toBe(true);
    expect(branch('present', 'agent-ide', 'bifurcation')).toBeNull();
    expect(branch('true-bifurcation', 'agent-ide', 'bifurcation')).toBe(false);
    expect(branch('true-bifurcation', 'selution4isr', 'complex bifurcations')).toBeNull();
  });

  test('angina is a symptom; an asymptomatic patient without ischaemia has neither', () => {
    const words = 'with angina/ischaemia';
    expect(says('ribs-4-1yr', words, { patient: { presentation: 'stable-angina' } })).toBe(true);
    expect(says('ribs-4-1yr', words, { patient: { presentation: 'asymptomatic' } })).toBeNull();
    expect(says('ribs-4-1yr', words, { patient: { presentation: 'asymptomatic', ffr: 0.75 } })).toBe(true);
    expect(says('ribs-4-1yr', words, { patient: { presentation: 'asymptomatic', ffr: 0.9 } })).toBe(false);
  });

  test('ROSTER left out stents below 60 % of the reference', () => {
    const words = 'under-deployed stents (stent CSA <60%)';
    const expansion = (minStentAreaMm2: number) =>
      says('roster', words, { imaging: { modalities: ['ivus'], minStentAreaMm2, referenceLumenAreaMm2: 10 } });
    expect([expansion(5.9), expansion(6), expansion(7)]).toEqual([false, true, true]);
  });

  test('what the case has no field for stays unknown whatever is entered', () => {
    expect(inTrial('ribs-4-1yr', plainCase()).get('intolerance to aspirin or clopidogrel')).toBeNull();
  });

  test('an ordinary first DES restenosis fits RIBS IV throughout, and not RIBS V', () => {
    const fits = inTrial('ribs-4-1yr', changed(plainCase(), { patient: { lvefPercent: 55 } }));
    const open = [...fits].filter(([, truth]) => truth !== true).map(([words]) => words);
    expect(open).toEqual(['intolerance to aspirin or clopidogrel']);
    expect(inTrial('ribs-5-3yr', plainCase()).get('BMS-ISR')).toBe(false);
  });

  test('tells what it looked at, in the case’s own values', () => {
    const criteria = populationOf('paccocath-isr-1')?.criteria ?? [];
    const found = populationInCase(
      aCase({ lesion: { referenceDiameterMm: 3 } }),
      knowledge,
      DEFAULT_SETTINGS,
      criteria,
      POPULATION_LIMITS,
    );
    expect(found[1]?.facts).toEqual([{ fact: 'lesion.referenceDiameterMm', value: 3 }]);
    expect(found[2]?.facts).toEqual([{ fact: 'stenosis', value: null }]);
  });
});
