import { readFileSync } from 'node:fs';
import { en } from '../../src/i18n/en/catalogue.ts';
import { DERIVATIONS } from '../../src/territories/limb/facts/compute-facts.ts';
import { guidelineQuestions } from '../../src/territories/limb/guideline-positions.ts';
import { quotedNumbers } from '../../src/territories/limb/quoted-numbers.ts';
import { conflicts } from '../../src/territories/limb/rules/conflicts.ts';
import { radiation } from '../../src/territories/limb/rules/preparation.ts';
import { rules } from '../../src/territories/limb/rules/rules.ts';
import { sources } from '../../src/territories/limb/rules/sources.ts';
import { limb } from '../../src/territories/limb/territory.ts';
import { territoryTexts as limbTexts } from '../../src/territories/limb/texts/catalogue.ts';
import { discrepancies } from '../../src/territories/limb/trials/discrepancies.ts';
import { paclitaxelTimeline } from '../../src/territories/limb/trials/paclitaxel-timeline.ts';
import { trials, trialTopics } from '../../src/territories/limb/trials/trials.ts';
import { FIELDS } from '../../src/territories/limb/types/fields.ts';
import { OPTIONS } from '../../src/territories/limb/types/vocabulary.ts';
import type { Register, Subject } from './subject.ts';

/** Records that no rule rests on, and why they are kept. */
const besides: Readonly<Record<string, string>> = Object.fromEntries([
  ...conflicts.flatMap(({ id, evidence }) => evidence.map((trial) => [trial, `a side of ${id}`])),
  ...discrepancies.flatMap(({ id, evidence }) => evidence.map((trial) => [trial, `against the claim ${id}`])),
  ...paclitaxelTimeline.flatMap(({ id, record }) => (record === null ? [] : [[record, `entry ${id} of the timeline`]])),
  ...radiation.evidence.map((trial) => [trial, 'radiation is to be avoided']),
  ['copa-cabana', 'looked for: its outcomes were not seen'],
  ['pacuba', 'looked for and not found'],
  ['glass-pedal', 'shown beside the checklist: what an empty foot foretells'],
  ['dva-medicare-2025', 'looked for: its outcomes were not seen'],
  ['alps', 'looked for: its outcomes were not seen'],
]);
const used = new Set<string>([
  ...rules.flatMap((rule) => rule.evidence),
  ...quotedNumbers.flatMap(({ record }) => record.trial ?? []),
]);

/** A unit is spelled alike in every territory. */
const units = Object.fromEntries(Object.entries(en).filter(([id]) => id.startsWith('unit.')));

export const LIMB_REGISTER_FILE = 'src/territories/limb/register.json';

/** The limb's knowledge as the linters of the knowledge look at it: what the limb does not have yet is empty. */
export const limbSubject = (now: Date): Subject =>
  ({
    today: now.toISOString().slice(0, 10),
    knowledge: limb,
    trials,
    sources,
    questions: guidelineQuestions,
    classifications: [],
    labels: [],
    effects: [],
    populations: [],
    evidenceQuestions: [],
    quotedNumbers,
    topics: trialTopics.map(({ id }) => id),
    hazards: [],
    criteria: [],
    checks: { tests: {}, claims: [], workedCases: {}, linters: [] },
    fields: FIELDS,
    computedFacts: [
      ...DERIVATIONS.flatMap(({ gives }) => gives),
      ...OPTIONS.flatMap((option) => [`chosen.${option}`, `ruledOut.${option}`]),
      'noChoice',
    ],
    words: {},
    texts: { ...units, ...limbTexts },
    fixtures: [],
    neverShown: [],
    components: [],
    register: JSON.parse(readFileSync(LIMB_REGISTER_FILE, 'utf8')) as Register,
    allowedOrphans: {
      trials: Object.fromEntries(Object.entries(besides).filter(([trial]) => !used.has(trial))),
      sources: {},
    },
    // The types of the subject still name the coronary words.
  }) as unknown as Subject;
