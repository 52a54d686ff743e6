import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../src/engine/explain.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { FIELDS } from '../../src/territories/coronary/case/fields.ts';
import { classifications } from '../../src/territories/coronary/classifications.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { comparisons } from '../../src/territories/coronary/effect-comparisons.ts';
import { evidenceQuestions } from '../../src/territories/coronary/evidence-questions.ts';
import { guidelineQuestions } from '../../src/territories/coronary/guideline-positions.ts';
import { hazards } from '../../src/territories/coronary/hazards.ts';
import { RULE_IDS } from '../../src/territories/coronary/ids.ts';
import { reviewCriteria, reviewMeans } from '../../src/territories/coronary/intended-purpose.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { deviceLabels } from '../../src/territories/coronary/label-limits.ts';
import { quotedNumbers } from '../../src/territories/coronary/quoted-numbers.ts';
import { records } from '../../src/territories/coronary/records.ts';
import { sources } from '../../src/territories/coronary/sources.ts';
import { trialPopulations } from '../../src/territories/coronary/trial-populations.ts';
import { trials, trialTopics } from '../../src/territories/coronary/trials.ts';
import type { Outcome } from '../../src/territories/coronary/types/inspection.ts';
import { knowledgeVersion } from '../../src/territories/coronary/version.ts';
import { ruleFixtures } from '../../tests/territories/coronary/fixtures/rule-fixtures.ts';
import { allowedOrphans } from './allowed-orphans.ts';
import { checks } from './checks.ts';
import type { Register, ShownOutcome, Subject } from './subject.ts';
import { computedFacts, words } from './words.ts';

export const REGISTER_FILE = 'src/territories/coronary/register.json';

/** Rooms whose files draw the screen. */
const COMPONENT_ROOMS = ['src/app', 'src/features', 'src/ui', 'src/wording'];

/** The knowledge of this repository as it stands, read from its root. */
export function realSubject(now: Date): Subject {
  return {
    today: now.toISOString().slice(0, 10),
    knowledge: { ...knowledgeVersion, ...records },
    trials,
    sources,
    questions: guidelineQuestions,
    classifications,
    labels: deviceLabels,
    effects: comparisons,
    populations: trialPopulations,
    evidenceQuestions,
    quotedNumbers,
    topics: trialTopics.map(({ id }) => id),
    hazards,
    criteria: [...reviewCriteria, ...reviewMeans],
    checks: checks(),
    fields: FIELDS,
    computedFacts,
    words,
    texts: en,
    ...shownOutcomes(),
    components: COMPONENT_ROOMS.flatMap(componentsIn),
    register: JSON.parse(readFileSync(REGISTER_FILE, 'utf8')) as Register,
    allowedOrphans,
  };
}

function shownOutcomes(): Pick<Subject, 'fixtures' | 'neverShown'> {
  const fixtures: ShownOutcome[] = [];
  const neverShown: { rule: string; outcome: Outcome; reason: string }[] = [];
  for (const rule of RULE_IDS) {
    const { fired, notMet, notApplicable = [], undetermined } = ruleFixtures[rule];
    const shown = { fired, 'not-met': notMet, 'not-applicable': notApplicable, undetermined } as const;
    for (const claims of Object.keys(shown) as (keyof typeof shown)[]) {
      const cases = shown[claims];
      if ('never' in cases) neverShown.push({ rule, outcome: claims, reason: cases.never });
      else
        for (const { title, case: data } of cases) {
          const found = explain(inspect(data, knowledge, DEFAULT_SETTINGS), rule).outcome;
          fixtures.push({ rule, title, claims, found });
        }
    }
  }
  return { fixtures, neverShown };
}

const componentsIn = (folder: string): Subject['components'] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), source: readFileSync(join(folder, name), 'utf8') }));
