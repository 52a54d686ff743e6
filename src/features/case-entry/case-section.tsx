import { Fragment, useId } from 'react';
import { getField } from '#territory/case/edit.ts';
import { derivedDrawing } from '#territory/entry/derived-drawing.tsx';
import { derivedText, isDoubtful } from '#territory/entry/derived-text.ts';
import type { EntrySection } from '#territory/entry/layout.ts';
import { QUICK_SET_AT } from '#territory/entry/quick-set.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { CaseField } from './case-field.tsx';
import { type Entry, sectionId } from './entry.ts';
import { fieldLabel } from './field-text.ts';
import { foldedText } from './folded-text.ts';
import { GateQuickSet } from './gate-quick-set.tsx';
import type { SectionProgress } from './progress.ts';
import { ToolRows } from './tool-rows.tsx';
import { useFolding } from './use-folding.ts';
import { useHeldRow } from './use-held-row.ts';

interface Props {
  section: EntrySection;
  entry: Entry;
  couldChange: ReadonlySet<FieldPath>;
  progress: SectionProgress;
}

/** A section of the case: its questions, or once all of them have been answered, the answers in a line. */
export function CaseSection({ section, entry, couldChange, progress }: Props) {
  const titleId = useId();
  const isKnown = (path: FieldPath) => getField(entry.caseData, path) !== undefined;
  const { known, total, asked } = progress;
  const { isHere, ...hold } = useHeldRow(asked);
  const first = section.first.filter(isHere);
  const more = section.more.filter(isHere);
  const folding = useFolding(section.id !== 'preparation' && first.length > 0 && first.every(isKnown));
  const field = (path: FieldPath) => (
    <CaseField
      key={path}
      path={path}
      live={entry.live}
      onEdit={entry.onEdit}
      onAnswered={entry.onAnswered}
      couldChange={couldChange.has(path)}
      cautions={cautionsAt(path, entry)}
      derived={derivedText(path, entry)}
      doubtful={isDoubtful(path, entry)}
    />
  );
  return (
    <section
      {...hold}
      id={sectionId(section.id)}
      aria-labelledby={titleId}
      className="not-first-of-type:border-t not-first-of-type:border-line pt-2.5"
    >
      <details {...folding.details}>
        <summary className="flex min-h-target list-none flex-col justify-end rounded-control">
          <SectionHeading
            id={titleId}
            title={textOf(`section.${section.id}.label`)}
            progress={t('entry.progress', { known, total })}
            share={known / total}
            mark={progress.couldChange ? t('entry.section-could-change') : undefined}
          />
          {!folding.open && (
            <span className="flex min-h-target items-center pb-2 text-body">
              {foldedText([...first, ...more], entry.caseData)}
            </span>
          )}
        </summary>
        {section.id === 'setting' && <p className="text-small text-ink-muted">{t('entry.setting-note')}</p>}
        {section.id === 'preparation' && <ToolRows entry={entry} couldChange={couldChange.has('preparation.tools')} />}
        {first
          .filter((path) => path !== 'preparation.tools')
          .map((path) => (
            <Fragment key={path}>
              {path === QUICK_SET_AT && <GateQuickSet entry={entry} />}
              {field(path)}
              {derivedDrawing(path, entry)}
            </Fragment>
          ))}
        {more.length > 0 && (
          <Disclosure
            summary={moreText(more)}
            needed={more.some(isKnown)}
            mark={more.some((path) => couldChange.has(path)) ? t('entry.could-change') : undefined}
          >
            {more.map(field)}
          </Disclosure>
        )}
      </details>
    </section>
  );
}

function cautionsAt(path: FieldPath, { result }: Entry): string {
  return result.cautions
    .filter((caution) => caution.fields.includes(path))
    .map((caution) => caution.text)
    .join(' ');
}

/** How many of the rarer fields the closed disclosure names before it only counts. */
const NAMED = 2;

function moreText(paths: readonly FieldPath[]): string {
  const named = paths.slice(0, NAMED).map(fieldLabel);
  const rest = paths.length - named.length;
  const all = rest > 0 ? [...named, t('entry.more-count', { count: rest })] : named;
  return t('entry.more', { fields: listText(all, 'and') });
}
