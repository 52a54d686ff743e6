/** The room in which the lecture is held against the publications. */
export const lectureRoomTexts = {
  'lecture-room.intro':
    'Лекция, из которой вырос этот продукт, утверждение за утверждением, рядом с тем, что говорят публикации. Её цифры стоят здесь так, как она их приводит; где они расходятся, ведущая — публикация. Об утверждении, которое ни с чем не сопоставлено, так и сказано.',
  'lecture-room.sections': 'Разделы лекции',
  'lecture-room.section': '{place} {title}',
  'lecture-room.counts':
    '{statements, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}: совпадает {agrees}, совпадает частично {partly}, расходится {differs}, не проверено {notFound}, ни с одной публикацией не сопоставлено {lectureOnly}.',
  'lecture-room.filter': 'Показать',
  'lecture-room.filter.all': 'Все',
  'lecture-room.filter.differs': 'Где расходятся',
  'lecture-room.says': 'Лекция говорит',
  'lecture-room.published': 'Что прочитано',
  'lecture-room.nothing': 'Ни с одной публикацией не сопоставлено.',
  'lecture-room.why': 'Почему это важно: {why}',
  'lecture-room.grade': 'Увидено: {grade}',
  'lecture-room.grade.key': 'A: резюме статьи; S: чужая страница о ней; N: статья не найдена',
  'lecture-room.rules': 'Правила, которые из этого вышли',
  'lecture-room.rules.none': 'Ни одно правило не ссылается на этот раздел.',
  'lecture-room.unverified': 'Проверить не удалось',
  'lecture-room.contradiction': 'Лекция противоречит сама себе',
  'lecture-room.newer': 'Найдено с тех пор, в лекции нет',
  'lecture-room.discrepancies': 'Где лекция и публикации расходятся, сначала самое опасное',
  'lecture-room.topic': 'Тема',
  'lecture-room.none-differ': 'В этом разделе расхождений не найдено.',
} as const;
