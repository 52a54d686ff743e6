import { describe, expect, it } from 'vitest';
import { compiled } from '../../src/engine/compile.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Facts } from '../../src/territories/coronary/types/facts.ts';
import { TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';

const { answers: candidates } = compiled(knowledge as unknown as Territory);
const given =
  (facts: Facts = {}) =>
  (fact: string): unknown =>
    facts[fact as keyof Facts];

describe('the answers that are tried', () => {
  it('of the layers are each number between and at the limits of those that count', () => {
    expect(candidates.answersTo('stent.layers', given())).toEqual([1, 2, 3, 4]);
    expect(candidates.answersTo('stent.layers', given({ 'stent.overlap': false }))).toEqual([1, 2, 3, 4]);
    expect(candidates.rangesOf('stent.layers', given()).map(({ range }) => range)).toEqual([
      { from: null, to: { value: 2, included: false } },
      { from: { value: 2, included: true }, to: { value: 2, included: true } },
      { from: { value: 3, included: true }, to: { value: 3, included: true } },
      { from: { value: 3, included: false }, to: null },
    ]);
  });

  it('of layers that overlap are one more', () => {
    expect(candidates.answersTo('stent.layers', given({ 'stent.overlap': true }))).toEqual([1, 2, 3, 4, 5]);
  });

  it('of the stenosis lie between the limits that it is held against as the stenosis of the vessel', () => {
    expect(candidates.rangesOf('lesion.stenosisPercent', given()).map(({ value }) => value)).toEqual(
      expect.arrayContaining([50, 60, 70, 85, 100]),
    );
  });

  it('of the tools that failed earlier are none, and each alone', () => {
    expect(candidates.answersTo('history.toolsFailedBefore', given())).toEqual([[], ...TOOLS.map((tool) => [tool])]);
  });

  it('of the tools of this procedure are one entry more', () => {
    const used = [{ tool: 'ivl', outcome: 'unknown' }] as const;
    const more = candidates.answersTo('preparation.tools', given({ 'preparation.tools': used })) as unknown[][];
    expect(more).toHaveLength(2 * TOOLS.length);
    for (const tools of more) expect(tools.slice(0, -1)).toEqual(used);
    expect(candidates.answersTo('preparation.tools', given())[0]).toEqual([]);
  });

  it('of an area take the reference into account', () => {
    const limits = (facts: Facts) =>
      candidates.rangesOf('preparation.minStentAreaMm2', given(facts)).flatMap(({ range: { to } }) => to?.value ?? []);
    expect([...new Set(limits({}))]).toEqual([4.5, 7]);
    expect([...new Set(limits({ 'imaging.referenceLumenAreaMm2': 10 }))]).toEqual([4.5, 7, 8]);
  });

  it('of what the lab lacks are none', () => expect(candidates.answersTo('setting.unavailable', given())).toEqual([]));
});
