import { DEFAULT_SETTINGS } from '../../../src/territories/limb/default-settings.ts';
import type { LimbTerms } from '../../../src/territories/limb/terms.ts';
import { limb } from '../../../src/territories/limb/territory.ts';
import { FIELDS } from '../../../src/territories/limb/types/fields.ts';
import { emptyCase } from '../../../src/territories/limb/types/limb-case.ts';
import { QUESTIONS } from '../../../src/territories/limb/types/vocabulary.ts';
import type { Limits, Reader } from '../derived/reader.ts';
import { readerOf } from '../derived-facts.ts';
import type { ChoiceFact, Fact } from '../fact.ts';
import { choiceFact } from '../fact.ts';
import { assignmentOfFields, type Fields, type FieldVariables, fieldsOfCase, fieldVariables } from '../fields.ts';
import type { Subject } from '../subject.ts';
import { and, not, or } from '../term.ts';
import { availableVein, footFacts, listFacts } from './foot.ts';
import { bleedingFact, glassFact, lesionFacts, toolFacts } from './lesion.ts';
import { asFact, threat } from './threat.ts';

const ALL: Fields = { question: { kind: 'choice', values: QUESTIONS }, ...FIELDS };

/** The leg as the solver sees it: every field from the dictionary, the derived facts said again. */
export const leg = (territory = limb): Subject<LimbTerms, FieldVariables> => ({
  territory,
  settings: DEFAULT_SETTINGS,
  variables: (prefix, numbersOf) => fieldVariables(ALL, prefix, numbersOf),
  derived,
  assignmentOf: (data, settings, prefix, numbersOf) => assignmentOfFields(ALL, data, settings, prefix, numbersOf),
  caseOf: (assignment, prefix, numbersOf) => ({ ...emptyCase(), ...fieldsOfCase(ALL, assignment, prefix, numbersOf) }),
});

/** Independent of the territory's code, and held against it by random cases. Thresholds come from the knowledge. */
function derived(variables: FieldVariables, limits: Limits): ReadonlyMap<string, Fact> {
  const read = readerOf(variables);
  const threatened = threat(read, limits);
  const foot = new Map(footFacts(read, limits, threatened));
  const choice = (name: string): ChoiceFact => {
    const fact = foot.get(name);
    if (fact?.kind !== 'choice') throw new Error(`${name} is no choice.`);
    return fact;
  };
  const clti = choice('clti');
  return new Map<string, Fact>([
    ['questionAsked', questionAsked(read, variables)],
    ...Object.entries(threatened).map(([name, truth]) => [name, asFact(truth)] as const),
    ...foot,
    ...lesionFacts(read, limits),
    ...toolFacts(read, variables.entries('preparation.tools')),
    ['glassStage', glassFact(read)],
    ['highBleeding', bleedingFact(read, limits)],
    ['veinAvailable', asFact(availableVein(read))],
    ...listFacts(read, { t: clti.is(true), f: clti.is(false) }, choice('wifiStage').known),
  ]);
}

/** As asked; where nobody said, as the fields that are known tell. */
function questionAsked(read: Reader, { field }: FieldVariables): Fact {
  const asked = read.choice('question');
  const lesion = or(field('lesion.territory').known, field('lesion.kind').known);
  const list = Object.keys(FIELDS).filter((path) => path.startsWith('noOption.') || path.startsWith('dva.'));
  const open = or(...list.map((path) => field(path).known));
  return choiceFact(
    new Map([
      ['restenosis', or(asked.is('restenosis'), and(not(asked.known), lesion))],
      ['no-option', or(asked.is('no-option'), and(not(asked.known), not(lesion), open))],
    ]),
  );
}
