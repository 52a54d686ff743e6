/** The doors for other programs' files in the case library. */
export const recordsTexts = {
  'records.title': 'Для других программ и регистров',
  'records.which': 'Что сохранить',
  'records.which.screen': 'Случай на экране',
  'records.which.all': 'Все случаи',
  'records.form': 'Как',
  'records.form.registry': 'Таблица для регистра',
  'records.form.decimal-comma': 'Таблица с десятичной запятой',
  'records.form.fhir': 'Документ FHIR',
  'records.form.registry.note': 'CSV: запятая между столбцами, точка в числах. Строка на случай, с планом и сделанным.',
  'records.form.decimal-comma.note':
    'CSV для табличных программ, пишущих 3,6: точка с запятой между столбцами. Строка на случай, с планом и сделанным.',
  'records.form.fhir.note':
    'FHIR R4: случай с планом как один документ; несколько случаев — по одному в строке. Без имени, даты рождения и номера пациента.',
  'records.free-text': 'С кодами случаев и причинами',
  'records.save': 'Сохранить',
  'records.saving': 'Запись файла…',
  'records.withheld':
    '{count, plural, one {Код или причина # случая опущены: они} few {Коды или причины # случаев опущены: они} many {Коды или причины # случаев опущены: они} other {Коды или причины # случая опущены: они}} могут указывать, кто пациент.',
  'records.left':
    '{count, plural, one {# случая нет в файле: его} few {# случаев нет в файле: их} many {# случаев нет в файле: их} other {# случая нет в файле: их}} не может прочитать эта версия. Чтобы сохранить хранимое, сохраните всё одним файлом.',
  'records.registry-title': 'Случаи регистра',
  'records.registry': 'Проверить случаи регистра…',
} as const;
