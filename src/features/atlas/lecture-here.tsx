import '../../i18n/with-atlas.ts';
import '../../i18n/with-lecture.ts';
import type { AtlasPlate } from '#territory/atlas.ts';
import { lectureSections } from '#territory/lecture-sections.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { recordText } from '../../wording/record-text.ts';

/** What the classification says of the lecture, and the lecture's statements that were found to differ. */
export function LectureHere({ plate: { places, lecture } }: { plate: AtlasPlate }) {
  const differing = lectureSections
    .filter(({ id }) => places.includes(id))
    .flatMap(({ statements }) => statements)
    .filter(({ standing }) => standing === 'differs');
  if (!lecture && differing.length === 0) return <p className="text-small text-ink-muted">{t('atlas.lecture.none')}</p>;
  return (
    <>
      {lecture && <p className="text-small">{textOf(lecture)}</p>}
      <ul className="grid gap-tight text-small">
        {differing.map(({ id }) => (
          <li key={id} className="border-l-2 border-warn bg-warn-soft px-2 py-1">
            <p>
              <strong>{t('lecture-room.says')}:</strong> {recordText(textOf(`lecture-says.${id}`))}
            </p>
            <p>
              <strong>{t('lecture-room.published')}:</strong> {textOf(`lecture-held.${id}`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
