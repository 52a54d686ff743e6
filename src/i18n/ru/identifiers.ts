/** What a code gives away that it must not: said where one is typed or read. */
export const identifierTexts = {
  'identifier.number': 'Это похоже на номер пациента или телефона: {value}. Возьмите свой код с меньшим числом цифр.',
  'identifier.date': 'Это похоже на дату: {value}. Возьмите свой код без дат.',
  'identifier.address': 'Это похоже на адрес электронной почты: {value}. Возьмите свой код.',
  'identifier.name': 'Это может быть имя. Возьмите свой код; без имён.',
} as const;
