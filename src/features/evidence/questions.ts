import { type GuidelineQuestion, guidelineQuestions, type QuestionId } from '#territory/guideline-positions.ts';
import { rules } from '#territory/records.ts';
import type { SourceId } from '#territory/sources.ts';
import { THRESHOLDS } from '#territory/thresholds.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Selection } from '#territory/types/inspection.ts';
import type { Section } from '#territory/types/knowledge.ts';
import type { Result } from '#territory/types/result.ts';
import { GUIDELINES } from '#territory/types/vocabulary.ts';

/** The document behind a guideline that can be followed. */
export const GUIDELINE_SOURCE: Readonly<Record<Settings['guideline'], SourceId>> = {
  'esc-2024': 'ESC24',
  'acc-2021': 'ACC21',
  'asia-pacific-2025': 'APAC25',
};

/** The guideline that is followed where this document is, if there is one. */
export const guidelineOf = (source: SourceId): Settings['guideline'] | undefined =>
  GUIDELINES.find((guideline) => GUIDELINE_SOURCE[guideline] === source);

/** The questions, on which guidelines differ, that this selection raises in this case. */
export function questionsFor(selection: Selection, caseData: CaseData, result: Result): readonly GuidelineQuestion[] {
  const ids = questionIds(sectionOf(selection), caseData, result);
  return guidelineQuestions.filter(({ id }) => ids.includes(id));
}

/** Which device: for restenosis of a bare-metal stent, else of a DES, which an unknown stent counts as. */
export const deviceQuestion = ({ stent }: CaseData): QuestionId =>
  stent?.type === 'bms' ? 'bms-isr-device' : 'des-isr-device';

function questionIds(section: Section | undefined, caseData: CaseData, result: Result): readonly QuestionId[] {
  const { stent } = caseData;
  switch (section) {
    case 'imaging':
      return ['imaging'];
    case 'preparation':
    case 'gate':
      return result.classification.underexpandedBefore === 'no' ? [] : ['underexpansion'];
    case 'device': {
      const device = deviceQuestion(caseData);
      return (stent?.layers ?? 1) >= THRESHOLDS['layers.multiple'].value ? [device, 'multilayer'] : [device];
    }
    case 'beyond':
      return ['recurrent', 'no-number'];
    case 'aftercare':
      return ['dapt-after-dcb'];
    default:
      return [];
  }
}

function sectionOf(selection: Selection): Section | undefined {
  return selection.kind === 'step' ? selection.stage : rules.find(({ id }) => id === selection.id)?.section;
}
