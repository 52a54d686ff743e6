import '../../i18n/with-report-page.ts';
import { useId, useState } from 'react';
import { identifierIn, looksLikeName } from '../../case-file/label.ts';
import { t, textOf } from '../../i18n/translate.ts';
import type { Form, Sentence } from '../../interop/report/phrase.ts';
import { paragraphText, plainText } from '../../interop/report/plain-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';

interface ReportPanelProps {
  sentencesOf: (form: Form) => readonly Sentence[];
  /** What the operator wrote of the decision. */
  reason: string;
  onCopy: (form: Form) => void;
  onPrint: () => void;
}

/** The report, short or long, as it is copied, with where each of its sentences comes from. */
export function ReportPanel({ sentencesOf, reason, onCopy, onPrint }: ReportPanelProps) {
  const [form, setForm] = useState<Form>('short');
  const id = useId();
  const sentences = sentencesOf(form);
  if (sentences.length === 0) return <p className="py-2">{t('report-window.empty')}</p>;
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span id={id} className="sr-only">
          {t('report-window.form')}
        </span>
        <ChoiceGroup
          labelledBy={id}
          choices={(['short', 'long'] as const).map((value) => ({ value, label: t(`report-window.${value}`) }))}
          value={form}
          onChange={(chosen) => chosen && setForm(chosen)}
        />
        <Button kind="accent" onClick={() => onCopy(form)}>
          {t('report-window.copy')}
        </Button>
        <Button onClick={onPrint}>{t('report-window.print')}</Button>
        <span className="text-small text-ink-muted">
          {t('report-window.words', { count: paragraphText(sentences).split(/\s+/).length })}
        </span>
      </div>
      <p className="max-w-[80ch] rounded-control border border-line-strong p-2 leading-relaxed">
        {sentences.map((sentence) => (
          <span key={sentence.text} title={fromText(sentence)} className="hover:bg-raised">
            {plainText(sentence.text)}{' '}
          </span>
        ))}
      </p>
      {identifierIn(reason) && <Notice level="caution">{t('report-window.withheld')}</Notice>}
      {!identifierIn(reason) && looksLikeName(reason) && (
        <Notice level="caution">{t('report-window.name', { reason })}</Notice>
      )}
      <Notice level="info">{t('report-window.unread')}</Notice>
      <p className="text-small text-ink-muted pointer-coarse:hidden">{t('report-window.key')}</p>
      <Disclosure summary={t('report-window.sources')} lazy>
        <ul className="text-small">
          {sentences.map((sentence) => (
            <li key={sentence.text} className="border-t border-line py-1">
              <span className="text-ink-muted">{textOf(`report-window.voice.${sentence.voice}`)}: </span>
              {plainText(sentence.text)}
              <p className="text-ink-muted">{fromText(sentence)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** The fields and rules of a sentence, by name. */
function fromText({ fields, rules }: Sentence): string {
  const named = [
    ...fields.map((path) => textOf(`field.${path}.label`)),
    ...rules.map((id) => t('report-window.rule', { id })),
  ];
  return t('report-window.from', { from: named.length === 0 ? t('report-window.nothing') : named.join(', ') });
}
