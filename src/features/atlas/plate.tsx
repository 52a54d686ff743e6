import type { ReactNode } from 'react';
import type { AtlasEntry, AtlasPlate } from '#territory/atlas.ts';
import { OwnDrawing, PlateDrawing } from '#territory/entry/atlas-drawing.tsx';
import { sourceById } from '#territory/sources.ts';
import { THRESHOLDS } from '#territory/thresholds.ts';
import { withUnit } from '../../i18n/field-texts.ts';
import { t, textOf } from '../../i18n/translate.ts';
import type { DrawingOf } from '../../wording/drawing-of.ts';
import { RuleLinks } from '../../wording/rule-links.tsx';
import { RuleTitles } from '../../wording/rule-titles.tsx';
import { rulesUsing } from '../../wording/rules-using.ts';
import { SourceList } from '../../wording/source-list.tsx';
import { VerificationBadge } from '../../wording/verification-badge.tsx';

interface PlateProps {
  plate: AtlasPlate;
  drawingOf: DrawingOf;
  /** How the lecture differs, where there is one. */
  lectureOf?: ((plate: AtlasPlate) => ReactNode) | undefined;
}

/** One plate: its types with drawing, definition and source, what is misread, which rules look at it, and the lecture. */
export function Plate({ plate, drawingOf, lectureOf }: PlateProps) {
  const { id, entries, pitfalls } = plate;
  const rules = rulesUsing(entries.flatMap(({ looked }) => looked));
  return (
    <section aria-labelledby={`atlas-${id}`} className="border-t border-line pt-row pb-section">
      <h3 id={`atlas-${id}`} tabIndex={-1} className="text-title font-semibold outline-none">
        {textOf(`atlas.${id}.title`)}
      </h3>
      <p className="max-w-[72ch] text-small text-ink-muted">{textOf(`atlas.${id}.about`)}</p>
      <PlateDrawing id={id} />
      <ul className="grid gap-row py-row tablet:grid-cols-2 min-[100rem]:grid-cols-3">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} drawingOf={drawingOf} />
        ))}
      </ul>
      <div className="grid gap-row tablet:grid-cols-2">
        <div>
          <h4 className="text-small font-semibold text-ink-muted">{t('atlas.pitfalls')}</h4>
          <ul className="grid gap-tight">
            {pitfalls.map((pitfall) => (
              <li key={pitfall.id} className="border-l-2 border-warn pl-2">
                <p>{textOf(`atlas.${id}.pitfall.${pitfall.id}`)}</p>
                <SourceList citations={pitfall.sources} heading="h5" />
              </li>
            ))}
          </ul>
        </div>
        <div className="grid content-start gap-row">
          {lectureOf && (
            <div>
              <h4 className="text-small font-semibold text-ink-muted">{t('atlas.lecture')}</h4>
              {lectureOf(plate)}
            </div>
          )}
          <div>
            <h4 className="text-small font-semibold text-ink-muted">{t('atlas.rules')}</h4>
            <RuleTitles ids={rules} none={t('atlas.rules.none')} />
          </div>
        </div>
      </div>
    </section>
  );
}

function Entry({ entry, drawingOf }: { entry: AtlasEntry; drawingOf: DrawingOf }) {
  const { drawn, text, threshold, verification, sources, looked } = entry;
  const rules = rulesUsing(looked);
  const value = threshold === undefined ? '' : withUnit(THRESHOLDS[threshold].value, THRESHOLDS[threshold].unit);
  return (
    <li className="flex flex-wrap gap-row rounded-control border border-line p-row">
      <span className="shrink-0 text-ink [&>svg[viewBox='0_0_64_32']]:h-16 [&>svg[viewBox='0_0_64_32']]:w-32 [&>svg[viewBox='0_0_34_34']]:size-20 [&>svg[viewBox='0_0_40_32']]:h-16 [&>svg[viewBox='0_0_40_32']]:w-20">
        {drawn && ('own' in drawn ? <OwnDrawing own={drawn.own} /> : drawingOf(drawn.field, drawn.value))}
      </span>
      <div className="min-w-0 flex-1 basis-40 wrap-break-word">
        <p className="flex flex-wrap items-baseline gap-x-control">
          <strong className="font-semibold">{name(entry)}</strong>
          {sources.some(({ source }) => sourceById(source)?.verification !== verification) && (
            <VerificationBadge level={verification} />
          )}
        </p>
        <p>{textOf(text, { value })}</p>
        <SourceList citations={sources} />
        {rules.length === 0 ? (
          <p className="text-small text-ink-muted">{t('atlas.rules.none')}</p>
        ) : (
          <div className="text-small text-ink-muted">
            {t('atlas.rules-are')}
            <RuleLinks ids={rules} short />
          </div>
        )}
      </div>
    </li>
  );
}

/** What the type is called, where its definition does not begin with it. */
const name = ({ id }: AtlasEntry): string => textOf(`atlas.name.${id}`);
