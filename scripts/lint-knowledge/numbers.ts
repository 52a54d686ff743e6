import type { Citation } from '../../src/territories/coronary/types/knowledge.ts';
import { thresholdsBehind } from './conditions.ts';
import { type Finding, finding, type Linter } from './finding.ts';
import type { Subject } from './subject.ts';

/** A text that a clinician reads as a statement, with the record behind it. */
interface Statement {
  readonly text: string;
  /** As findings name it; its thresholds count. */
  readonly record: string;
  readonly citations: readonly Citation[];
  readonly evidence: readonly string[];
}

// A number with its decimals, or a class such as 2a; not part of a word (P2Y12, GLP-1) or of a lecture slide's L13.
const NUMBER = /(?<![\p{L}\d.])(?<!\p{L}-)\d+(?:\.\d+)*(?:[ab]\b)?(?!\p{L})/gu;
/** A grade of flow is the name of a value, not a measurement. */
const TIMI_GRADE = /TIMI (?:flow is less than )?[0-3]/g;
/** "ESC 2024", "Wang 2019": the name of a document. */
const NAME_AND_YEAR = /([\p{L}/-]+) ((?:19|20)\d\d)/gu;

/** Every number in the text of a rule, a conflict, a caution or a guideline's position has a record behind it. */
export const numbersHaveRecords: Linter = (subject) => [
  ...statements(subject).flatMap((statement) => unrecorded(subject, statement)),
  ...subject.quotedNumbers.flatMap((quoted) => brokenQuote(subject, quoted)),
];

function statements({ knowledge, questions }: Subject): readonly Statement[] {
  const of = (record: string, texts: readonly string[], citations: readonly Citation[], evidence: readonly string[]) =>
    texts.map((text) => ({ text, record, citations, evidence }));
  return [
    ...knowledge.rules.flatMap(({ id, sources, evidence }) =>
      of(`rule ${id}`, [`rule.${id}.title`, `rule.${id}.text`], sources, evidence),
    ),
    ...knowledge.conflicts.flatMap(({ id, sources }) =>
      of(`conflict ${id}`, [`conflict.${id}.title`, `conflict.${id}`], sources, []),
    ),
    ...knowledge.cautions.flatMap(({ id }) => of(`caution ${id}`, [`caution.${id}`], [], [])),
    ...questions.flatMap(({ id, positions }) =>
      positions.flatMap(({ id: position, source, at, grade }) =>
        of(
          `position ${id} ${position}`,
          [`position.${id}.${position}`],
          [{ source, at: at ?? '', grade: grade ?? '' }],
          [],
        ),
      ),
    ),
  ];
}

function unrecorded(subject: Subject, statement: Statement): readonly Finding[] {
  const { knowledge, sources, trials, texts, quotedNumbers } = subject;
  const { text: id, record, citations, evidence } = statement;
  const text = withoutNames(subject, texts[id] ?? '');
  const places = citations.map(({ at, grade }) => `${at} ${grade}`).join(' ');
  const figures = trials
    .filter((trial) => evidence.includes(trial.id))
    .map((trial) => JSON.stringify({ ...trial, lecture_claim: null, seen_at: null, doi: null, pmid: null }))
    .join(' ');
  const years = citations.map(({ source }) => sources.find((one) => one.id === source)?.year);
  const limits = [...thresholdsBehind(knowledge, record)].map(
    (name) => knowledge.thresholds.find((threshold) => threshold.id === name)?.value,
  );
  const quoted = quotedNumbers.filter((entry) => entry.text === id).flatMap(({ numbers }) => numbers);
  return [...new Set(text.match(NUMBER) ?? [])]
    .filter((number) => !stands(number, places) && !stands(number, figures) && !quoted.includes(number))
    .filter((number) => !years.includes(Number(number)) && !limits.includes(Number(number)))
    .map((number) => finding(id, `${number} has no record: no trial, threshold, citation or quoted number`));
}

/** The text without grades of flow and without the names of documents and trials that have a record of that year. */
function withoutNames({ sources, trials, texts }: Subject, text: string): string {
  const named = [
    ...sources.map(({ id, citation, year }) => ({ year, names: `${citation} ${texts[`document.${id}`] ?? ''}` })),
    ...trials.map(({ name, shortCitation, year }) => ({ year, names: `${name} ${shortCitation}` })),
  ];
  return text
    .replaceAll(TIMI_GRADE, '')
    .replaceAll(NAME_AND_YEAR, (all: string, name: string, year: string) =>
      named.some((one) => one.year === Number(year) && one.names.includes(name)) ? '' : all,
    );
}

/** Whether the number stands in a record's own words, by itself and not as a part of a longer one. */
const stands = (number: string, words: string) =>
  new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?!\\d|\\.\\d|[ab]\\b)`).test(words);

function brokenQuote({ texts, sources, trials, knowledge }: Subject, quoted: Subject['quotedNumbers'][number]) {
  const { text, numbers, record } = quoted;
  const threshold = knowledge.thresholds.find(({ id }) => id === record.threshold);
  const exists =
    sources.some(({ id }) => id === record.source) || trials.some(({ id }) => id === record.trial) || threshold;
  // "50-69 %" ends with the last whole number below the limit of 70.
  const off = (number: string) => threshold && ![0, 1].includes(threshold.value - Number(number));
  return [
    ...(exists ? [] : [finding(text, `the record of its numbers does not exist: ${JSON.stringify(record)}`)]),
    ...numbers
      .filter((number) => !(texts[text] ?? '').match(NUMBER)?.includes(number))
      .map((number) => finding(text, `${number} is recorded as quoted, but is not in the text`)),
    ...numbers
      .filter(off)
      .map((number) => finding(text, `${number} is quoted from ${threshold?.id}, which is ${threshold?.value}`)),
  ];
}
