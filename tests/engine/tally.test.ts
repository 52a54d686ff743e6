import { describe, expect, it } from 'vitest';
import { compiled } from '../../src/engine/compile-knowledge.ts';
import { count, emptyTally, PLACE } from '../../src/engine/tally.ts';
import { TRUE } from '../../src/engine/ternary.ts';
import type { Effect } from '../../src/engine/types/knowledge.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';

const { counted, effects, nodeCount, ruleById } = compiled(knowledge);

/** A state in which only these rules have fired. */
function stateWith(...ids: readonly string[]) {
  const truth = new Uint8Array(nodeCount);
  for (const id of ids) truth[ruleById.get(id)?.index ?? -1] = TRUE;
  return { truth, values: [] };
}

function tallyOf(...ids: readonly string[]) {
  const tally = emptyTally(effects);
  count(tally, counted, stateWith(...ids), new Uint8Array(counted.length));
  return tally;
}

describe('the tally that the plan follows from', () => {
  it('is nothing when nothing has fired', () => expect([...tallyOf()].every((number) => number === 0)).toBe(true));

  it('counts what speaks against a device for its rival', () => {
    expect(tallyOf('D3')[PLACE.forDcb + 1]).toBe(1);
    expect(tallyOf('D3')[PLACE.strongAgainstDes]).toBe(1);
    expect(tallyOf('D22')[PLACE.forDes + 2]).toBe(1);
  });

  it('adds up at each level', () => {
    expect(tallyOf('D1', 'D5', 'D9')[PLACE.forDes + 1]).toBe(2);
    expect(tallyOf('D1', 'D5', 'D9')[PLACE.forDes + 2]).toBe(1);
  });

  it('keeps apart what rules a DES out for good and what a bail-out lifts', () => {
    expect(tallyOf('G6')[PLACE.vetoDesReopening]).toBe(1);
    expect(tallyOf('G6')[PLACE.vetoDcbReopening]).toBe(1);
    expect(tallyOf('P16')[PLACE.vetoDesLiftable]).toBe(1);
  });

  it('notes which effects stand', () => {
    const standing = new Uint8Array(counted.length);
    count(emptyTally(effects), counted, stateWith('D3', 'D5'), standing);
    const rules = counted.filter(({ index }) => standing[index] === 1).map(({ bound }) => bound.rule.id);
    expect([...new Set(rules)].sort()).toEqual(['D3', 'D5']);
  });

  it('takes in every effect that bears on the plan', () => {
    const aside: Effect['kind'][] = [
      'step',
      'note',
      'alternative',
      'rules-out-alternative',
      'withdraw-failed-tools',
      'mark-unavailable-tools',
    ];
    const all = knowledge.rules.flatMap(({ then }) => then).filter(({ kind }) => !aside.includes(kind));
    expect(counted).toHaveLength(all.length);
  });
});
