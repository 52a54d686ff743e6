import '../i18n/with-everything.ts';
import { classifications } from '#territory/classifications.ts';
import { guidelineQuestions } from '#territory/guideline-positions.ts';
import { knowledge } from '#territory/knowledge.ts';
import { deviceLabels } from '#territory/label-limits.ts';
import { sources } from '#territory/sources.ts';
import { trials } from '#territory/trials.ts';
import { hasText, textOf } from '../i18n/translate.ts';
import { recordWords } from '../wording/use-words.ts';

/** The text, or null where the catalogue has none: an optional note is not an error. */
const textOrNull = (id: string): string | null => (hasText(id) ? textOf(id) : null);

/**
 * The whole knowledge in one readable document, texts in English: for anyone who wants to check it without the app.
 * Trials keep the field names of the evidence file; conditions are the data that the engine evaluates.
 */
export function knowledgeDocument() {
  return {
    version: knowledge.version,
    reviewedOn: knowledge.reviewedOn,
    reviewBy: knowledge.reviewBy,
    rules: knowledge.rules.map((rule) => ({
      id: rule.id,
      section: rule.section,
      title: textOf(`rule.${rule.id}.title`),
      // What JSON leaves out when it is absent: where the rule does not hold, and when a demand has been met.
      applies: rule.applies,
      when: rule.when,
      until: rule.until,
      then: rule.then,
      strength: rule.strength,
      sources: rule.sources,
      evidence: rule.evidence,
      text: textOf(`rule.${rule.id}.text`),
    })),
    trials,
    guidelines: guidelineQuestions.map((question) => ({
      id: question.id,
      question: textOf(`question.${question.id}`),
      positions: question.positions.map((position) => ({
        ...position,
        text: textOf(`position.${question.id}.${position.id}`),
      })),
    })),
    conflicts: knowledge.conflicts.map((conflict) => ({
      ...conflict,
      title: textOf(`conflict.${conflict.id}.title`),
      text: textOf(`conflict.${conflict.id}`),
    })),
    thresholds: knowledge.thresholds,
    use: knowledge.use.map((record) => ({ ...record, text: recordWords(record) })),
    because: knowledge.because,
    sources: sources.map((source) => ({ ...source, note: textOrNull(`source.${source.id}.note`) })),
    definitions: knowledge.definitions,
    cautions: knowledge.cautions.map((caution) => ({ ...caution, text: textOrNull(`caution.${caution.id}`) })),
    classifications: classifications.map((classification) => ({
      ...classification,
      title: textOf(`classification.${classification.id}.title`),
      note: textOf(`classification.${classification.id}.note`),
      lecture: textOrNull(`classification.${classification.id}.lecture`),
      entries: classification.entries.map((entry) => ({
        ...entry,
        text: textOf(`classification.${classification.id}.${entry.id}`),
      })),
    })),
    labels: deviceLabels.map((label) => ({
      ...label,
      indication: textOf(`label.${label.id}.indication`),
      contraindications: label.contraindications.map((id) => ({ id, text: textOf(`label.${label.id}.${id}`) })),
      notes: label.notes.map((note) => ({ ...note, text: textOf(`label.${label.id}.${note.id}`) })),
    })),
    gateNote: textOf('gate.note'),
  };
}
