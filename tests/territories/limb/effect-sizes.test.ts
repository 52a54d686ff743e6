import { describe, expect, test } from 'vitest';
import { ratiosOf } from '../../../src/engine/evidence.ts';
import { comparisons, leftOut } from '../../../src/territories/limb/effect-comparisons.ts';
import { effectSizes, effectSizesOf } from '../../../src/territories/limb/effect-sizes.ts';
import { ENDPOINT_KINDS, endpointKind } from '../../../src/territories/limb/endpoint-kind.ts';
import { effectsFor, evidenceQuestions, isOfThisCase } from '../../../src/territories/limb/evidence-questions.ts';
import { territoryTexts } from '../../../src/territories/limb/texts/catalogue.ts';
import { isShownAsFact, isStudy, trialById, trials, trialTopics } from '../../../src/territories/limb/trials.ts';
import { emptyCase } from '../../../src/territories/limb/types/limb-case.ts';

const texts: Readonly<Record<string, string>> = territoryTexts;
const keyOf = (trialId: string, name: string, timepoint: string | null) => `${trialId} | ${name} | ${timepoint ?? ''}`;

describe('ratios of the limb', () => {
  test('are those of the records, each with its direction', () => {
    expect(effectSizes).toHaveLength(comparisons.length);
    for (const size of effectSizes) {
      const endpoint = trialById(size.trialId)?.endpoints.find(
        (one) => one.name === size.endpointName && (one.timepoint ?? '') === size.timepoint,
      );
      expect(endpoint && ratiosOf(endpoint)[0]?.value, `${size.trialId} ${size.endpointName}`).toBe(size.value);
    }
  });

  test('every ratio with an interval in a study is plotted, or left out with its reason', () => {
    const said = new Set(
      [...comparisons, ...leftOut].map(({ trialId, endpointName, timepoint }) =>
        keyOf(trialId, endpointName, timepoint),
      ),
    );
    const stated = trials
      .filter((trial) => isStudy(trial) && isShownAsFact(trial))
      .flatMap(({ id, endpoints }) =>
        endpoints
          .filter(({ effect, ci }) => /^[a-zA-Z]*(HR|RR|OR) \d/.test(effect ?? '') && ci !== null)
          .map(({ name, timepoint }) => keyOf(id, name, timepoint)),
      );
    expect(stated.length).toBeGreaterThan(30);
    expect(stated.filter((key) => !said.has(key))).toEqual([]);
    expect(said.size).toBe(comparisons.length + leftOut.length);
  });

  test('point the way in which the arms’ own rates lie', () => {
    const percent = (rate: string | null | undefined) => Number(/(\d+(?:\.\d+)?)%/.exec(rate ?? '')?.[1] ?? Number.NaN);
    for (const { trialId, endpointName, timepoint, value, directionFrom } of effectSizes) {
      if (directionFrom !== 'rates' || trialId === 'rocha-singh-2020') continue;
      const endpoint = trialById(trialId)?.endpoints.find(
        (one) => one.name === endpointName && (one.timepoint ?? '') === timepoint,
      );
      const [first, second] = [percent(endpoint?.arm1), percent(endpoint?.arm2)];
      expect(Number.isNaN(first + second), `${trialId} ${endpointName}`).toBe(false);
      expect(value > 1, `${trialId} ${endpointName}`).toBe(first > second);
    }
  });

  test('an adjusted ratio is told as one', () => {
    expect(effectSizesOf('basil-3-longterm').map(({ adjusted }) => adjusted)).toEqual([true, true]);
  });

  test('every endpoint has a kind, and no kind is empty', () => {
    const kinds = new Set(effectSizes.map(({ endpointName }) => endpointKind(endpointName)));
    expect([...ENDPOINT_KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(endpointKind('Amputation-free survival')).toBe('combined');
    expect(endpointKind('Ipsilateral major amputation (primary)')).toBe('limb');
    expect(endpointKind('Overall survival')).toBe('death');
    expect(endpointKind('Freedom from TLR')).toBe('reintervention');
    expect(ENDPOINT_KINDS.filter((kind) => texts[`forest.kind.${kind}`] === undefined)).toEqual([]);
  });

  test('both arms have a name', () => {
    const arms = effectSizes.flatMap(({ favours, against }) => [favours, against]);
    expect(arms.filter((arm) => texts[`arm.${arm}`] === undefined)).toEqual([]);
  });
});

describe('evidence by question', () => {
  const asked = evidenceQuestions.flatMap(({ trials: own, mixed }) => [...own, ...mixed] as readonly string[]);

  test('names records that there are, each question with a title', () => {
    expect(asked.filter((id) => trialById(id) === undefined)).toEqual([]);
    expect(evidenceQuestions.filter(({ id }) => texts[`evidence-question.${id}`] === undefined)).toEqual([]);
    expect(trialTopics.filter(({ id }) => texts[`topic.${id}`] === undefined)).toEqual([]);
  });

  test('shows every ratio under some question', () => {
    const shown = evidenceQuestions.flatMap((question) =>
      effectsFor(question, [...question.trials, ...question.mixed]),
    );
    expect(effectSizes.filter((size) => !shown.includes(size))).toEqual([]);
  });

  test('speaks of every study', () => {
    const studies = trials.filter(isStudy).map(({ id }) => id);
    expect(studies.filter((id) => !asked.includes(id))).toEqual([]);
  });

  test('what is no restenosis alone stands apart where the record says so', () => {
    const own = evidenceQuestions
      .filter(({ id }) => !['no-option', 'arterialisation'].includes(id))
      .flatMap(({ trials: ids }) => ids as readonly string[]);
    expect(own.filter((id) => trialById(id)?.isr_type?.startsWith('not ISR'))).toEqual([]);
  });

  test('marks the questions of the case', () => {
    const inStent = { ...emptyCase(), lesion: { kind: 'in-stent' as const } };
    expect(isOfThisCase('coated-balloon', inStent)).toBe(true);
    expect(isOfThisCase('arterialisation', inStent)).toBe(false);
    expect(isOfThisCase('arterialisation', { ...emptyCase(), question: 'no-option' })).toBe(true);
    expect(isOfThisCase('coated-balloon', emptyCase())).toBe(false);
  });
});
