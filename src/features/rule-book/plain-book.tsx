import '../../i18n/with-rule-book.ts';
import { rules } from '#territory/records.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { JumpList } from '../../ui/jump-list.tsx';
import { SourceList } from '../../wording/source-list.tsx';

/** Every rule with its words and where it comes from, section by section, to be read and printed. */
export function PlainBook() {
  const sections = [...new Set(rules.map(({ section }) => section))];
  return (
    <>
      <p className="max-w-[72ch] text-ink-muted">{textOf('book.intro')}</p>
      <JumpList
        label={t('rule-book.sections')}
        places={sections.map((section) => ({
          id: `book-section-${section}`,
          title: textOf(`book.section.${section}`),
        }))}
      />
      {sections.map((section) => (
        <section key={section} aria-labelledby={`book-section-${section}`}>
          <h3 id={`book-section-${section}`} tabIndex={-1} className="pt-section text-title font-semibold">
            {textOf(`book.section.${section}`)}
          </h3>
          {rules
            .filter((rule) => rule.section === section)
            .map(({ id, strength, sources }) => (
              <article
                key={id}
                aria-label={textOf(`rule.${id}.title`)}
                className="max-w-[80ch] border-t border-line py-2"
              >
                <h4 className="font-semibold">
                  {id}: {textOf(`rule.${id}.title`)}
                  {strength && <span className="font-normal text-ink-muted"> {textOf(`strength.${strength}`)}</span>}
                </h4>
                <p>{textOf(`rule.${id}.text`)}</p>
                <SourceList citations={sources} heading="h5" />
              </article>
            ))}
        </section>
      ))}
    </>
  );
}
