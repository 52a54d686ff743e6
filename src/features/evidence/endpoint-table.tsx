import type { Trial, TrialEndpoint } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { t } from '../../i18n/translate.ts';
import { recordText } from '../../wording/record-text.ts';
import { type ArmColumn, armColumns, isAcrossArms } from './arm-columns.ts';

/** A trial's endpoints as its report gives them; what was not seen stays empty. */
export function EndpointTable({ trial }: { trial: Trial }) {
  const { name, endpoints } = trial;
  const columns = armColumns(trial);
  const hasEffects = endpoints.some((endpoint) => effect(endpoint) !== '');
  return (
    <table aria-label={t('why.endpoints-of', { name })} className="w-full border-collapse text-small wrap-anywhere">
      <thead>
        <tr className="text-left align-bottom wrap-break-word text-ink-muted @max-[16rem]:wrap-anywhere">
          <th scope="col" className="py-1 pr-control font-normal">
            {t('trial.endpoint')}
          </th>
          {columns.map(({ arm, heading, ofRecord }) => (
            <th key={arm} scope="col" lang={ofRecord ? ORIGINAL : undefined} className="py-1 pr-control font-normal">
              {heading}
            </th>
          ))}
          {hasEffects && (
            <th scope="col" className="py-1 font-normal">
              {t('trial.effect')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {endpoints.map((endpoint) => (
          <tr key={`${endpoint.name} ${endpoint.timepoint}`} className="border-t border-line align-top">
            <th scope="row" lang={ORIGINAL} className="py-1 pr-control text-left font-normal">
              {recordText(endpoint.name)}{' '}
              {endpoint.timepoint && <span className="block text-ink-muted">{recordText(endpoint.timepoint)}</span>}
            </th>
            <Figures endpoint={endpoint} columns={columns} />
            {hasEffects && (
              <td lang={ORIGINAL} className="py-1">
                {recordText(effect(endpoint))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ endpoint, columns }: { endpoint: TrialEndpoint; columns: readonly ArmColumn[] }) {
  const { arm1, arm2 } = endpoint;
  if (columns.length === 2 && isAcrossArms(endpoint)) {
    return (
      <td colSpan={2} className="py-1 pr-control">
        {recordText(t('trial.across-arms', { first: arm1 ?? '', second: arm2 ?? '' }))}
      </td>
    );
  }
  return columns.map(({ arm }) => (
    <td key={arm} lang={ORIGINAL} className="py-1 pr-control">
      {recordText(endpoint[arm] ?? '')}
    </td>
  ));
}

function effect({ effect, ci, p }: TrialEndpoint): string {
  return [effect, ci && `(${ci})`, p && `${t('trial.p')} ${p}`].filter(Boolean).join(' ');
}
