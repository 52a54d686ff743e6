/** The printed page of the leg, and what was done. */
export const reportTexts = {
  'page.title': 'Нога: случай и план',
  'page.drawing': 'Нога',
  'page.options': 'Варианты рядом',
  'page.heart-team': 'Поддержано решение сосудистой команды.',
  'page.disputed': 'Противоречия источников и введённого',
  'page.evidence': 'Доказательства за доводами',
  'page.evidence.differs': '{name}: {citation}; {verification}; исходный документ говорит иначе',
  'page.evidence.none': 'За этими доводами нет записи исследования.',

  'agreement.clear': 'однозначно',
  'agreement.contested': 'есть доводы с обеих сторон',
  'agreement.equipoise': 'обоснованно и то и другое',

  'value.decision.choice.plain-balloon': 'Только обычный баллон',
  'value.decision.choice.dcb': 'Баллон с лекарственным покрытием',
  'value.decision.choice.des': 'Стент с лекарственным покрытием',
  'value.decision.choice.covered-stent': 'Стент-графт',
  'value.decision.choice.bypass': 'Шунтирование',
  'value.decision.choice.dva': 'Артериализация глубоких вен',
  'value.decision.choice.conservative': 'Консервативное лечение',
  'value.decision.choice.amputation': 'Ампутация',
} as const satisfies Readonly<Record<keyof typeof import('../report.ts').reportTexts, string>>;
