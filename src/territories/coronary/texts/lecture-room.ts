/** The room in which the lecture is held against the publications. */
export const lectureRoomTexts = {
  'lecture-room.intro':
    'The lecture that this product grew from, statement by statement, beside what the publications say. Its figures stand here as it states them; where they differ, the publication leads. A statement that was held against nothing says so.',
  'lecture-room.sections': 'Sections of the lecture',
  'lecture-room.section': '{place} {title}',
  'lecture-room.counts':
    '{statements, plural, one {# statement} other {# statements}}: {agrees} agree, {partly} agree in part, {differs} differ, {notFound} not verified, {lectureOnly} held against no publication.',
  'lecture-room.filter': 'Show',
  'lecture-room.filter.all': 'All',
  'lecture-room.filter.differs': 'Where they differ',
  'lecture-room.says': 'The lecture says',
  'lecture-room.published': 'What was read',
  'lecture-room.nothing': 'No publication was held against it.',
  'lecture-room.why': 'Why it matters: {why}',
  'lecture-room.grade': 'Seen: {grade}',
  'lecture-room.grade.key': 'A: abstract of the paper; S: someone else’s page about it; N: the paper was not found',
  'lecture-room.rules': 'Rules that came of it',
  'lecture-room.rules.none': 'No rule cites this section.',
  'lecture-room.unverified': 'Could not be verified',
  'lecture-room.contradiction': 'The lecture contradicts itself',
  'lecture-room.newer': 'Found since, and not in the lecture',
  'lecture-room.discrepancies': 'Where the lecture and the publications differ, most dangerous first',
  'lecture-room.topic': 'Topic',
  'lecture-room.none-differ': 'Nothing in this section was found to differ.',
} as const;
