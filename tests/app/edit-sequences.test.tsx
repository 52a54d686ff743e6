import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { draftText } from '../../src/app/stores/draft-storage.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import { parseCaseText } from '../../src/territories/coronary/case/parse-case.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { preparedKnowledge } from '../../src/territories/coronary/prepared-knowledge.ts';
import type { CaseData, FieldPath, FieldValues } from '../../src/territories/coronary/types/case-data.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import { attack } from '../fixtures/runs.ts';
import { arbitraryCase, arbitraryValue } from '../territories/coronary/fixtures/arbitrary-case.ts';

const store = () => useCaseStore.getState();

/** One thing that a hand does to the case on the screen. */
type Step = () => void;

const edit = fc.constantFrom(...FIELD_PATHS).chain((path) =>
  fc.option(arbitraryValue(path), { nil: undefined, freq: 5 }).map(
    (value): Step =>
      () => {
        store().edit(path, value as FieldValues[FieldPath] | undefined);
      },
  ),
);
const tool = fc.tuple(fc.constantFrom(...TOOLS), fc.constantFrom(...TOOL_OUTCOMES, undefined)).map(
  ([name, outcome]): Step =>
    () =>
      store().editTool(name, outcome),
);
const label = fc.constantFrom('', 'LAB-1', 'LAB-2').map(
  (text): Step =>
    () =>
      store().editLabel(text),
);
const load = arbitraryCase().map(
  (caseData): Step =>
    () =>
      store().load(caseData),
);
const change: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edit },
  { weight: 3, arbitrary: tool },
  { weight: 1, arbitrary: label },
  { weight: 1, arbitrary: load },
  { weight: 1, arbitrary: fc.constant<Step>(() => store().reset()) },
);
const back = fc.constant<Step>(() => store().undo());
const again = fc.constant<Step>(() => store().redo());
const sequence = fc.array(
  fc.oneof({ weight: 6, arbitrary: change }, { weight: 2, arbitrary: back }, { weight: 1, arbitrary: again }),
  { minLength: 1, maxLength: 20, size: 'max' },
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const answerTo = (caseData: CaseData) => JSON.stringify(evaluate(caseData, preparedKnowledge, DEFAULT_SETTINGS));

/** Takes back all there is, or does it again; the states on the way, the first and the last included. */
function walk(button: 'undo' | 'redo'): CaseData[] {
  const states = [store().caseData];
  for (;;) {
    store()[button]();
    const { caseData } = store();
    if (caseData === states.at(-1)) return states;
    states.push(caseData);
  }
}

describe('whatever is entered, taken back and done again', () => {
  test('leads back exactly, is kept as it stands on the screen, and gives the same answer', () => {
    const counts = { sequences: 0, steps: 0, takenBack: 0 };
    const states = new Map<CaseData, string>();
    fc.assert(
      fc.property(sequence, (steps) => {
        useCaseStore.setState({ caseData: frozen(emptyCase()), past: [], future: [] });
        states.clear();
        for (const step of steps) {
          step();
          const { caseData } = store();
          const text = caseToText(frozen(caseData));
          expect(states.get(caseData) ?? text, 'a state that stood there before').toBe(text);
          states.set(caseData, text);
          expect(parseCaseText(text)).toMatchObject({ ok: true, case: caseData });
          expect(draftText(), 'the draft').toBe(caseToText(caseData));
        }
        counts.sequences++;
        counts.steps += steps.length;
        const last = store().caseData;
        const answer = answerTo(last);
        const ahead = store().future.length;
        const down = walk('undo');
        const up = walk('redo').slice(0, down.length);
        expect(up).toEqual(down.toReversed());
        for (let left = 0; left < ahead; left++) store().undo();
        expect(store().caseData).toBe(last);
        expect(answerTo(store().caseData)).toBe(answer);
        for (const [state, text] of states) expect(caseToText(state)).toBe(text);
        counts.takenBack += down.length - 1;
      }),
      attack(100, 20_000),
    );
    console.log(`edit sequences: ${JSON.stringify(counts)}`);
    expect(counts.takenBack).toBeGreaterThan(counts.sequences);
  }, 3_600_000);
});
