/** The room in which the lecture is held against the publications. */
export const lectureRoomTexts = {
  'lecture-room.intro':
    'Bu məhsulun əsasında yarandığı mühazirə, müddəa-müddəa, nəşrlərin dediyi ilə yanaşı. Rəqəmləri burada onun yazdığı kimidir; fərqləndikdə nəşr əsas götürülür. Heç nə ilə müqayisə edilməmiş müddəada bu yazılıb.',
  'lecture-room.sections': 'Mühazirənin bölmələri',
  'lecture-room.section': '{place} {title}',
  'lecture-room.counts':
    '{statements, plural, one {# müddəa} other {# müddəa}}: {agrees} uyğundur, {partly} qismən uyğundur, {differs} fərqlənir, {notFound} yoxlanmayıb, {lectureOnly} heç bir nəşrlə müqayisə edilməyib.',
  'lecture-room.filter': 'Göstər',
  'lecture-room.filter.all': 'Hamısı',
  'lecture-room.filter.differs': 'Fərqləndikləri yerlər',
  'lecture-room.says': 'Mühazirə deyir',
  'lecture-room.published': 'Nə oxunub',
  'lecture-room.nothing': 'Heç bir nəşrlə müqayisə edilməyib.',
  'lecture-room.why': 'Niyə vacibdir: {why}',
  'lecture-room.grade': 'Görülüb: {grade}',
  'lecture-room.grade.key': 'A: məqalənin xülasəsi; S: onun haqqında başqasının səhifəsi; N: məqalə tapılmayıb',
  'lecture-room.rules': 'Ondan irəli gələn qaydalar',
  'lecture-room.rules.none': 'Heç bir qayda bu bölməyə istinad etmir.',
  'lecture-room.unverified': 'Yoxlamaq mümkün olmayıb',
  'lecture-room.contradiction': 'Mühazirə özünə ziddir',
  'lecture-room.newer': 'Sonradan tapılıb, mühazirədə yoxdur',
  'lecture-room.discrepancies': 'Mühazirə ilə nəşrlərin fərqləndiyi yerlər, ən təhlükəlisi birinci',
  'lecture-room.topic': 'Mövzu',
  'lecture-room.none-differ': 'Bu bölmədə fərq tapılmayıb.',
} as const;
