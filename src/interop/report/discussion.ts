import { FIELDS } from '#territory/case/fields.ts';
import { guidelineQuestions } from '#territory/guideline-positions.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { WhatIf } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { withUnit } from '../../i18n/field-texts.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { factValue } from '../../wording/fact-words.ts';
import { planWords } from '../../wording/plan-words.ts';

/** In this order whatever the plan says: the sheet does not lead the meeting. */
export const SHEET_OPTIONS = ['des', 'dcb', 'preparation', 'cabg', 'brachytherapy', 'medical'] as const;
export type SheetOption = (typeof SHEET_OPTIONS)[number];

export interface SheetRow {
  readonly option: SheetOption;
  readonly verdict: string;
  readonly supporting: string;
  readonly against: string;
}

/** What the tool says of each option, with the reasons by the titles of their rules. */
export function sheetRows(
  { device, alternatives, stages, indication }: Result,
  unavailable: readonly string[],
): readonly SheetRow[] {
  const titles = (rules: readonly { rule: string }[]) =>
    rules.map(({ rule }) => textOf(`rule.${rule}.title`)).join('; ');
  return SHEET_OPTIONS.map((option): SheetRow => {
    const none = { option, supporting: '', against: '' };
    if (option === 'preparation') {
      const tools = stages
        .flatMap(({ stage, steps }) => (stage === 'preparation' ? steps : []))
        .filter(({ verdict }) => verdict === 'required' || verdict === 'recommended')
        .map(({ action }) => textOf(`short.${action}`));
      const verdict =
        tools.length === 0 ? t('sheet.verdict.none') : t('sheet.verdict.tools', { tools: listText(tools, 'or') });
      return { ...none, verdict };
    }
    const weighed = device.options.find((each) => each.option === option);
    if (weighed)
      return {
        option,
        verdict: textOf(`verdict.${weighed.verdict}`),
        supporting: titles(weighed.for),
        against: titles(weighed.against),
      };
    if (unavailable.includes(option)) return { ...none, verdict: t('sheet.unavailable') };
    const isNamed =
      alternatives.some((each) => each === option) || (option === 'medical' && indication.status === 'do-not-treat');
    return { ...none, verdict: t(isNamed ? 'sheet.verdict.named' : 'sheet.verdict.none') };
  });
}

/** What the guidelines say on the device for this type of stent, and on several layers where there are some. */
export function sheetPositions({ stent }: CaseData): readonly string[] {
  const asked = [
    stent?.type === 'bms' ? 'bms-isr-device' : 'des-isr-device',
    ...((stent?.layers ?? 1) > 1 ? ['multilayer'] : []),
  ];
  return guidelineQuestions
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ id: question, positions }) =>
      positions
        .filter(({ source }) => source !== 'LECTURE')
        .map(({ id, source, grade }) => {
          const said = { document: textOf(`sheet.document.${source}`), position: textOf(`position.${question}.${id}`) };
          return grade === null ? t('sheet.position', said) : t('sheet.position.graded', { ...said, grade });
        }),
    );
}

const MOST_LINES = 8;
const MOST_A_FIELD = 2;

/** What could change the plan, and where an answer would lead; the fields in the order in which they are asked for. */
export function sheetLeads({ missing }: Result, changes: readonly WhatIf[]): readonly string[] {
  return missing
    .filter(({ couldChange }) => couldChange)
    .flatMap(({ field }) => changes.filter((each) => each.field === field).slice(0, MOST_A_FIELD))
    .slice(0, MOST_LINES)
    .map(({ field, value, range, plan }) =>
      t('sheet.leads', {
        field: textOf(`field.${field}.label`),
        answer: range ? rangeText(field, range) : factValue(field, value),
        plan: planWords(plan),
      }),
    );
}

function rangeText(field: WhatIf['field'], { from, to }: NonNullable<WhatIf['range']>): string {
  const spec = FIELDS[field];
  const unit = spec.kind === 'number' ? spec.unit : null;
  const low = from && t(from.included ? 'sheet.at-least' : 'sheet.above', { value: withUnit(from.value, unit) });
  const high = to && t(to.included ? 'sheet.at-most' : 'sheet.below', { value: withUnit(to.value, unit) });
  return [low, high].filter(Boolean).join(t('report.join'));
}
