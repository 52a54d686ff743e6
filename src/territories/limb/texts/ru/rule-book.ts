/** The printed rule book of the leg: its sections, and effects in words. */
export const ruleBookTexts = {
  'rule-book.section.assessment': 'Оценка',
  'rule-book.section.device': 'Лечение рестеноза',
  'rule-book.section.dva': 'Без вариантов и артериализация',
  'rule-book.section.beyond': 'Другие пути',
  'effect.bail-out':
    'Вынужденное (bail-out) стентирование: каркас (стент с лекарственным покрытием или стент-графт, то, что есть под рукой)',
  'effect.heart-team': 'Сосудистая команда',
  'effect.blocks': 'Идёт первым: пока не сделано, ничто не окончательно',
  'effect.scope.out-of-scope': 'Вне области применения: ни одного варианта не советуют',
  'effect.scope.undetermined': 'Область применения открыта: ни одного варианта не советуют',
  'effect.withholds-device.indication': 'Пока это действует, ни один вариант не назван, каково бы ни было показание',
  'effect.withholds-device.choice': 'Пока это действует, ни один вариант не назван',
  'action.plain-balloon': 'Обычный баллон',
  'action.dcb': 'Баллон с лекарственным покрытием',
  'action.des': 'Стент с лекарственным покрытием',
  'action.covered-stent': 'Стент-графт',
  'action.bypass': 'Шунтирование',
  'action.dva': 'Артериализация глубоких вен',
  'action.conservative': 'Консервативное лечение',
  'action.scoring': 'Скоринг-баллон',
  'action.cutting': 'Режущий баллон',
} as const satisfies Readonly<Record<keyof typeof import('../rule-book.ts').ruleBookTexts, string>>;
