import { answerLine } from './answer.ts';
import { ANSWERS } from './answers.ts';
import { asking } from './asking.ts';
import { classification } from './classification.ts';
import { derivations } from './facts/derivations.ts';
import { failedFact } from './facts/tools.ts';
import { gate, gateNotes } from './gate.ts';
import { ladder } from './ladder.ts';
import { options, sideOptions } from './options.ts';
import { policy } from './policy.ts';
import { records } from './records.ts';
import { lackingActions, places, sections, stages } from './stages.ts';
import type { Knowledge } from './types/knowledge.ts';
import type { LabResource } from './types/vocabulary.ts';
import { knowledgeVersion } from './version.ts';

/** What the engine evaluates with: the coronary territory. */
export const knowledge: Knowledge = {
  ...knowledgeVersion,
  ...records,
  answers: ANSWERS,
  settingSection: 'setting',
  sections,
  places,
  derivations,
  options,
  sideOptions,
  gate,
  gateNotes,
  stages,
  policy,
  lacking: lackingActions,
  failedFact,
  asking,
  classification,
  answer: (result, { preparation }) => answerLine(result, preparation?.tools),
  ladder: (result, answer, { caseData: { preparation }, fact }) =>
    ladder(result, answer, preparation?.tools ?? [], (fact('setting.unavailable') ?? []) as readonly LabResource[]),
};
