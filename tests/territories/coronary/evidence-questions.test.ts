import '../../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { hasText } from '../../../src/i18n/translate.ts';
import { effectSizes } from '../../../src/territories/coronary/effect-sizes.ts';
import {
  type EvidenceQuestion,
  effectsFor,
  evidenceQuestions,
} from '../../../src/territories/coronary/evidence-questions.ts';
import { isShownAsFact, isStudy, trialById } from '../../../src/territories/coronary/trials.ts';

const questions: readonly EvidenceQuestion[] = evidenceQuestions;
const reports = ({ trials, mixed }: EvidenceQuestion) => [...trials, ...mixed];

describe('the five questions of the evidence', () => {
  test.each(questions)('$id has a title, and only reports of studies that were seen', (question) => {
    expect(hasText(`evidence-question.${question.id}`)).toBe(true);
    for (const id of reports(question)) {
      const trial = trialById(id);
      expect(trial && isShownAsFact(trial) && isStudy(trial), id).toBe(true);
    }
  });

  test.each(questions)('$id is answered by at least one ratio with its interval', (question) => {
    expect(effectsFor(question, reports(question)).length).toBeGreaterThan(0);
  });

  test('every ratio of a DCB against a DES or a plain balloon stands under a question', () => {
    const shown = new Set(questions.flatMap((question) => effectsFor(question, reports(question))));
    const dcb = ['dcb', 'dcb-limus', 'dcb-paclitaxel'];
    const rivals = ['des', 'des-paclitaxel', 'des-everolimus', 'plain-balloon'];
    const left = effectSizes.filter(
      (size) =>
        !shown.has(size) &&
        ((dcb.includes(size.favours) && rivals.includes(size.against)) ||
          (dcb.includes(size.against) && rivals.includes(size.favours))),
    );
    expect(left.map(({ trialId, endpointName }) => `${trialId}: ${endpointName}`)).toEqual([]);
  });

  test('a report of one kind of restenosis does not stand under the other', () => {
    for (const { stent, trials } of questions) {
      const types = trials.map((id) => trialById(id)?.isr_type);
      if (stent === 'des') for (const type of types) expect(type).toBe('DES');
      if (stent === 'bms') for (const type of types) expect(['BMS', 'both']).toContain(type);
    }
  });

  test('of a report on both kinds only the ratios of the question’s kind count', () => {
    const bms = questions.find(({ id }) => id === 'bms-isr');
    const endpoints = bms && effectsFor(bms, ['daedalus-jacc']).map(({ endpointName }) => endpointName);
    expect(endpoints).toEqual(['TLR, BMS-ISR', 'Safety, BMS-ISR']);
    const des = questions.find(({ id }) => id === 'des-isr');
    expect(des && effectsFor(des, ['daedalus-jacc'])).toEqual([]);
  });

  test('brachytherapy against none stands under several layers', () => {
    const multilayer = questions.find(({ id }) => id === 'multilayer');
    expect(multilayer && effectsFor(multilayer, multilayer.trials)).toContainEqual(
      expect.objectContaining({ trialId: 'ivbt-tanner-2025', value: 0.73, low: 0.53, high: 0.99 }),
    );
  });

  test('reports on both kinds together are set apart', () => {
    for (const { mixed } of questions) for (const id of mixed) expect(trialById(id)?.isr_type).toBe('both');
  });
});
