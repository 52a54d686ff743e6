import { hasText, listText, t, textOf } from '../i18n/translate.ts';

/** The places of the lecture that a text names, each once, in order: "L3", "L13". */
export const lecturePlaces = (...texts: readonly string[]): readonly string[] =>
  [...new Set(texts.join(' ').match(/\bL\d{1,2}\b/g))].filter((place) => hasText(`lecture.${place}`));

/** What the places of the lecture in these texts are: "L13" says nothing to whoever was not there. */
export function LecturePlaces({ texts, introduced = false }: { texts: readonly string[]; introduced?: boolean }) {
  const places = lecturePlaces(...texts);
  if (places.length === 0) return null;
  const named = places.map((place) => t('lecture.place', { place, title: textOf(`lecture.${place}`) }));
  return (
    <p className="text-small text-ink-muted">
      {introduced && `${t('lecture.introduction')} `}
      {t('lecture.places', { places: listText(named, 'and') })}
    </p>
  );
}
