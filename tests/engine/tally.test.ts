import { describe, expect, it } from 'vitest';
import { compiled } from '../../src/engine/compile-knowledge.ts';
import { FACTS, slotOf } from '../../src/engine/slots.ts';
import { count, emptyTally, FIRST_BLOCKER, PLACE } from '../../src/engine/tally.ts';
import { TRUE } from '../../src/engine/ternary.ts';
import type { Facts } from '../../src/engine/types/facts.ts';
import type { Effect } from '../../src/engine/types/knowledge.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';

const { counted, effects, nodeCount, nodeOfDefinition, ruleById } = compiled(knowledge);

/** A state in which only these rules have fired and these definitions hold, over these facts. */
function stateWith(ids: readonly string[], facts: Facts = {}) {
  const truth = new Uint8Array(nodeCount);
  for (const id of ids) truth[ruleById.get(id)?.index ?? nodeOfDefinition.get(id) ?? -1] = TRUE;
  const values: unknown[] = FACTS.map(() => undefined);
  for (const [fact, value] of Object.entries(facts)) values[slotOf(fact as keyof Facts)] = value;
  return { truth, values };
}

function tallyOf(ids: readonly string[], facts: Facts = {}) {
  const tally = emptyTally(effects);
  count(tally, counted, stateWith(ids, facts), new Uint8Array(counted.length));
  return tally;
}

/** The places at which something is counted, without those of the blockers. */
const placesOf = (ids: readonly string[], facts: Facts = {}) =>
  Array.from(tallyOf(ids, facts).slice(0, FIRST_BLOCKER)).flatMap((number, place) => (number > 0 ? [place] : []));

const [STRONG, MODERATE, WEAK] = [1, 2, 3];

describe('the tally that the plan follows from', () => {
  it('is nothing when nothing has fired', () => expect([...tallyOf([])].every((number) => number === 0)).toBe(true));

  it('counts what speaks against a device for its rival', () => {
    expect(tallyOf(['D3'])[PLACE.forDcb + STRONG]).toBe(1);
    expect(tallyOf(['D22'], { 'setting.region': 'us' })[PLACE.forDes + MODERATE]).toBe(1);
    expect(tallyOf(['D22'])[PLACE.forDes + WEAK]).toBe(1);
  });

  it('keeps apart a strong argument against a DES: not a weaker one, nor a strong one for its rival', () => {
    expect(tallyOf(['D3'])[PLACE.strongAgainstDes]).toBe(1);
    expect(tallyOf(['D19', 'D20'])[PLACE.strongAgainstDes]).toBe(2);
    expect(tallyOf(['D4', 'D6', 'D1', 'D30'])[PLACE.strongAgainstDes]).toBe(0);
  });

  it('adds up at each level', () => {
    const all = tallyOf(['D1', 'D5', 'D9', 'D34', 'D10', 'D12']);
    expect(Array.from(all.slice(PLACE.forDes, PLACE.forDcb))).toEqual([0, 2, 1, 3]);
    expect(Array.from(all.slice(PLACE.forDcb, FIRST_BLOCKER))).toEqual([0, 0, 0, 0]);
  });

  it.each<[string, readonly string[], Facts, readonly number[]]>([
    ['out of scope', ['S4'], {}, [PLACE.outOfScope]],
    ['a caution', ['S6'], {}, [PLACE.caution]],
    ['an open question', ['S9'], {}, [PLACE.openQuestion]],
    ['treat', ['I7'], {}, [PLACE.treat]],
    ['test first', ['I5'], {}, [PLACE.testFirst]],
    ['not test first, where the lab has no pressure wire', ['I5'], { 'setting.unavailable': ['physiology'] }, []],
    ['do not treat', ['I4'], {}, [PLACE.doNotTreat]],
    ['what must come first', ['P7'], {}, [PLACE.blocks]],
    ['and not once it is done', ['P7', 'crossed'], {}, []],
    ['before everything', ['G10'], {}, [PLACE.blocks, PLACE.withheldFirst, PLACE.vetoDcb]],
    ['before a choice', ['G9'], {}, [PLACE.withheld, PLACE.vetoDesLiftable, PLACE.vetoDcb]],
    ['a bail-out', ['G8', 'reachable'], {}, [PLACE.bailOut, PLACE.vetoDcb, PLACE.forDes]],
    ['a bail-out that waits', ['G8'], {}, [PLACE.bailOut, PLACE.bailOutWaits, PLACE.vetoDcb, PLACE.forDes]],
    ['no further device', ['D24'], {}, [PLACE.noFurtherDevice]],
    ['stop', ['D2'], {}, [PLACE.blocks, PLACE.stop, PLACE.heartTeam]],
    ['never clear', ['S14'], {}, [PLACE.caution, PLACE.capped, PLACE.heartTeam]],
    ['the Heart Team', ['H6'], {}, [PLACE.heartTeam]],
  ])('has a place for %s', (_, ids, facts, places) => {
    expect(placesOf(ids, facts)).toEqual(places);
  });

  it('keeps apart what rules a DES out for good, what a bail-out lifts, and what more preparation may lift', () => {
    expect(placesOf(['G6'])).toContain(PLACE.vetoDesLiftable);
    expect(placesOf(['G7', 'noStopGap'])).toContain(PLACE.vetoDesPreparing);
    expect(placesOf(['G7'])).not.toContain(PLACE.vetoDesPreparing);
    expect(placesOf(['P16'])).toContain(PLACE.vetoDesLiftable);
    expect(placesOf(['P16', 'crossingExhausted'])).toContain(PLACE.vetoDes);
    expect(placesOf(['P16', 'crossingExhausted'])).not.toContain(PLACE.vetoDesLiftable);
    expect(placesOf(['D21'], { 'patient.allergies': ['limus'] })).toEqual([PLACE.vetoDes, PLACE.vetoLimusBalloon]);
    expect(placesOf(['D21'], { 'patient.allergies': ['paclitaxel'] })).toEqual([PLACE.vetoPaclitaxelBalloon]);
  });

  it('has one place for each rule that demands something first or withholds a device', () => {
    const blockersOf = (...ids: string[]) =>
      Array.from(tallyOf(ids).slice(FIRST_BLOCKER)).flatMap((number, place) => (number > 0 ? [place] : []));
    const demanding = [...effects.blocks, ...effects['withholds-device']].map(({ rule }) => rule.id);
    expect(tallyOf([])).toHaveLength(FIRST_BLOCKER + demanding.length);
    for (const id of demanding)
      expect(blockersOf(id), id).toEqual(demanding.flatMap((other, place) => (other === id ? [place] : [])));
  });

  it('notes which effects stand', () => {
    const standing = new Uint8Array(counted.length);
    count(emptyTally(effects), counted, stateWith(['D3', 'D5', 'P7', 'crossed']), standing);
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
