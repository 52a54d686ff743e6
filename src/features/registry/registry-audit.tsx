import '../../i18n/with-fhir.ts';
import '../../i18n/with-bulk.ts';
import { useRef } from 'react';
import type { Settings } from '#territory/types/case-data.ts';
import { knowledgeVersion } from '#territory/version.ts';
import { numberText, t } from '../../i18n/translate.ts';
import type { RowQuery } from '../../interop/bulk/audit.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ColumnWizard } from './column-wizard.tsx';
import { startAuditor } from './in-worker.ts';
import { RowsView } from './rows-view.tsx';
import { SummaryView } from './summary-view.tsx';
import { useAuditor } from './use-auditor.ts';

interface Props {
  lab: Settings;
  names: ColumnNames;
  keepNames: (names: ColumnNames) => void;
  save: (name: string, text: string, type: string) => void;
}

/** A registry's cases in bulk: what their plans are, and how they compare with what was done. Nothing of it is kept. */
export function RegistryAudit({ lab, names, keepNames, save }: Props) {
  const query = useRef<RowQuery>({});
  const input = useRef<HTMLInputElement>(null);
  const { state, behind, take, begin, again, closeRows, send } = useAuditor({
    start: startAuditor,
    lab,
    names,
    keepNames,
    onSaved: (what, text) => save(`${t(`registry.file.${what}`)}.csv`, text, 'text/csv'),
  });
  const takeAll = (files: FileList | null) => {
    if (files && files.length > 0) take([...files]);
  };
  return (
    <div
      className="flex flex-col gap-row"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeAll(event.dataTransfer.files);
      }}
    >
      <p className="max-w-3xl text-small text-ink-muted">{t('registry.intro')}</p>
      {(state.step === 'choose' || state.step === 'looking') && (
        <>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".csv,.tsv,.json,.ndjson,text/csv,application/json"
            aria-label={t('registry.choose')}
            data-purpose="registry"
            onChange={(event) => {
              takeAll(event.target.files);
              event.target.value = '';
            }}
          />
          <div className="rounded-control border border-dashed border-line-strong p-section text-center">
            <Button
              kind="accent"
              icon="upload"
              disabled={state.step === 'looking'}
              onClick={() => input.current?.click()}
            >
              {t('registry.choose')}
            </Button>
            <p className="pt-control text-small text-ink-muted">{t('registry.drop')}</p>
          </div>
          <div role="status" className="empty:hidden">
            {state.step === 'choose' && state.problem && <Notice level="stop">{state.problem}</Notice>}
          </div>
        </>
      )}
      {state.step === 'columns' && (
        <ColumnWizard header={state.header} names={names} onStart={begin} onCancel={again} />
      )}
      {state.step === 'running' && (
        <div className="flex max-w-3xl flex-col gap-control">
          <progress
            aria-label={t('registry.running')}
            value={state.share}
            max={1}
            className="h-2 w-full accent-accent"
          />
          <p aria-hidden="true">
            {t('audit.read', { read: state.progress.read, refused: state.progress.refused })} ·{' '}
            {numberText(state.share * 100, 0)}%
          </p>
          <div>
            <Button icon="cross" onClick={() => send({ kind: 'cancel' })}>
              {t('registry.cancel')}
            </Button>
          </div>
        </div>
      )}
      {state.step === 'done' && (
        <>
          <div>
            <Button icon="undo" onClick={again}>
              {t('registry.again')}
            </Button>
          </div>
          <SummaryView
            summary={state.summary}
            unmatched={state.unmatched}
            knowledge={knowledgeVersion.version}
            onRows={(asked) => {
              query.current = asked;
              send({ kind: 'rows', query: asked });
            }}
            onRefused={(path, code) => send({ kind: 'refused-rows', path, code })}
            onSaveRefusals={() => send({ kind: 'save', what: 'refusals' })}
            onSave={save}
          />
          {behind && (
            <RowsView
              behind={behind}
              onSave={() => send({ kind: 'save', what: 'rows', query: query.current })}
              onClose={closeRows}
            />
          )}
        </>
      )}
    </div>
  );
}
