import type { TrialEndpoint } from '../../engine/types/knowledge.ts';
import { t } from '../../i18n/translate.ts';
import { recordText } from '../../wording/record-text.ts';

/** A trial's endpoints as its report gives them; what was not seen stays empty. */
export function EndpointTable({ name, endpoints }: { name: string; endpoints: readonly TrialEndpoint[] }) {
  return (
    <table aria-label={t('why.endpoints-of', { name })} className="w-full border-collapse text-small wrap-anywhere">
      <thead>
        <tr className="text-left text-ink-muted">
          <th scope="col" className="py-1 pr-control font-normal">
            {t('trial.endpoint')}
          </th>
          <th scope="col" className="py-1 pr-control font-normal">
            {t('trial.arm1')}
          </th>
          <th scope="col" className="py-1 pr-control font-normal">
            {t('trial.arm2')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t('trial.effect')}
          </th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map((endpoint) => (
          <tr key={`${endpoint.name} ${endpoint.timepoint}`} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-control text-left font-normal">
              {recordText(endpoint.name)}{' '}
              {endpoint.timepoint && <span className="block text-ink-muted">{recordText(endpoint.timepoint)}</span>}
            </th>
            <td className="py-1 pr-control">{recordText(endpoint.arm1 ?? '')}</td>
            <td className="py-1 pr-control">{recordText(endpoint.arm2 ?? '')}</td>
            <td className="py-1">{recordText(effect(endpoint))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function effect({ effect, ci, p }: TrialEndpoint): string {
  return [effect, ci && `(${ci})`, p && `${t('trial.p')} ${p}`].filter(Boolean).join(' ');
}
