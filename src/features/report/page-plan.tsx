import type { CaseData } from '#territory/types/case-data.ts';
import type { Rung } from '#territory/types/inspection.ts';
import type { Argument, Result } from '#territory/types/result.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { deviceWords, isUnargued } from '../../wording/device-words.ts';
import { CRITERIA } from '../../wording/gate-criteria.ts';
import { criterionTitle, gateReading } from '../../wording/gate-reading.ts';
import { demandWords, planCoreOf } from '../../wording/plan-words.ts';

/** The answer, how firm it is, and what it waits for. */
export function PageAnswer({ result, answer }: { result: Result; answer: string }) {
  const { device, scope } = result;
  const { agreement, provisional } = device;
  const status = textOf(scope.status === 'out-of-scope' ? 'scope.out-of-scope' : `device-status.${device.status}`);
  const demands = demandWords(planCoreOf(result));
  return (
    <section className="a4-box">
      <p>{answer}</p>
      <p>{agreement === null ? status : t('page.firm', { status, agreement: textOf(`agreement.${agreement}`) })}</p>
      {provisional.length > 0 && (
        <p>
          {t('plan.provisional', {
            reason: listText(
              provisional.map((reason) => textOf(`provisional.${reason}`)),
              'and',
            ),
          })}
        </p>
      )}
      {demands !== '' && <p>{t('page.blocked-by', { demands })}</p>}
    </section>
  );
}

/** The gate, criterion by criterion, with what was read of each. */
export function PageGate({ caseData, result }: { caseData: CaseData; result: Result }) {
  const { gate, classification } = result;
  return (
    <section>
      <h2>{t('page.gate')}</h2>
      {classification.phase === 'before-preparation' ? (
        <p>{t('page.gate.not-yet')}</p>
      ) : (
        <ul>
          {CRITERIA.map((id) => {
            const state = textOf(`criterion.${gate[id]}`);
            const reading = gateReading(id, caseData, result);
            const value = reading === state ? state : t('page.gate.with-reading', { state, reading });
            return <li key={id}>{t('report.pair', { name: criterionTitle(id), value })}</li>;
          })}
        </ul>
      )}
    </section>
  );
}

const reasonText = ({ rule, strength }: Argument): string =>
  t('page.reason', { title: textOf(`rule.${rule}.title`), rule, strength: textOf(`strength.${strength}`) });

/** The devices with every reason for and against, by rule. */
export function PageOptions({ device }: Result) {
  return (
    <section>
      <h2>{t('page.options')}</h2>
      <div className="a4-two">
        {device.options.map((option) => {
          const { option: name, for: supporting, against } = option;
          return (
            <div key={name}>
              <h3>{t('report.pair', { name: textOf(`action.${name}`), value: deviceWords(option, device) })}</h3>
              {supporting.length > 0 && <p>{t('page.for', { reasons: supporting.map(reasonText).join('; ') })}</p>}
              {against.length > 0 && <p>{t('page.against', { reasons: against.map(reasonText).join('; ') })}</p>}
              {isUnargued(option, device) && <p>{t('page.no-reasons')}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The rungs that have not been climbed yet. */
export function PageLadder({ ladder }: { ladder: readonly Rung[] }) {
  const open = ladder.filter(({ state, barred }) => !barred && state !== 'worked' && state !== 'failed');
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t('page.ladder')}</h2>
      <ul>
        {open.map(({ action, state }) => (
          <li key={action}>{t('page.rung', { tool: textOf(`action.${action}`), state: textOf(`rung.${state}`) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the sources do not settle, contradictions in the entries, the Heart Team and the ways beside. */
export function PageBeside({ conflicts, cautions, heartTeam, alternatives, scope }: Result) {
  if (conflicts.length + cautions.length + alternatives.length + scope.rules.length === 0 && !heartTeam) return null;
  return (
    <section>
      <h2>{t('page.beside')}</h2>
      <ul>
        {scope.rules.map((id) => (
          <li key={id}>{t('page.named', { title: textOf(`rule.${id}.title`), id })}</li>
        ))}
        {conflicts.map((id) => (
          <li key={id}>{t('page.named', { title: textOf(`conflict.${id}.title`), id })}</li>
        ))}
        {cautions.map(({ text }) => (
          <li key={text}>{t('page.check', { caution: textOf(text) })}</li>
        ))}
        {heartTeam && <li>{t('page.heart-team')}</li>}
        {alternatives.length > 0 && (
          <li>
            {t('page.ways', {
              ways: listText(
                alternatives.map((way) => textOf(`action.${way}`)),
                'and',
              ),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}
