/** The nine points of "no option", each with what meets it. Nothing on it is ever inferred. */
export const checklistTexts = {
  'no-option.N1': 'Ишемия, угрожающая потерей конечности, с объективно подтверждённой ишемией',
  'no-option.N1.source': 'Global Vascular Guidelines 2019',
  'no-option.N2': 'Стадия WIfI установлена, известны все три степени',
  'no-option.N2.source': 'Global Vascular Guidelines, п. 6.6',
  'no-option.N3': 'Ангиография со специальными проекциями лодыжки и стопы',
  'no-option.N3.source': 'Global Vascular Guidelines, п. 6.15',
  'no-option.N4': 'Оценено сосудистым специалистом',
  'no-option.N4.source': 'Global Vascular Guidelines, п. 6.19',
  'no-option.N5': 'Приток в норме или исправлен',
  'no-option.N5.source': 'Global Vascular Guidelines, п. 6.20',
  'no-option.N6': 'Эндоваскулярное лечение не удалось или невыполнимо по изображениям достаточного качества',
  'no-option.N6.source': 'PROMISE II, критерии включения',
  'no-option.N7': 'Целевой артерии стопы нет; или она есть, но по картированию нет вены ни на ногах, ни на руках',
  'no-option.N7.source': 'PROMISE II, критерии включения; о картировании — Global Vascular Guidelines, п. 6.18',
  'no-option.N8':
    'Целевая артерия известна, или дуплексным сканированием либо ревизией искали ту, что пропустила ангиография',
  'no-option.N8.source': 'Global Vascular Guidelines, текст (вторичный источник)',
  'no-option.N9': 'Второй рецензент не из этой команды согласился',
  'no-option.N9.source': 'PROMISE II: независимый комитет',

  'no-option.state.met': 'Выполнено',
  'no-option.state.not-met': 'Не выполнено',
  'no-option.state.unknown': 'Неизвестно',
  'no-option.status.established': '«Без вариантов»: установлено, выполнены все девять пунктов',
  'no-option.status.incomplete': '«Без вариантов»: перечень не закрыт',
  'no-option.status.excluded': '«Без вариантов»: исключено, вариант есть',
  'no-option.status.not-applicable': '«Без вариантов»: неприменимо без ишемии, угрожающей потерей конечности',
  'no-option.never-inferred':
    'Ничто в этом перечне не выводится: пустая стопа, окклюзия или неудачная попытка сами по себе никогда этого не устанавливают.',
} as const satisfies Readonly<Record<keyof typeof import('../checklist.ts').checklistTexts, string>>;
