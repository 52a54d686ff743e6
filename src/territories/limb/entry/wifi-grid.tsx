import { textOf } from '../../../i18n/translate.ts';
import { wifiStage } from '../facts/stages.ts';
import type { Classification } from '../types/classification.ts';
import { WIFI_GRADES, type WifiGrade } from '../types/vocabulary.ts';

const TONES = ['', 'text-ok', 'text-info', 'text-warn', 'text-stop'] as const;

/** The stage for every foot infection at this wound and this ischaemia, as the table prints it. */
const stagesAt = (w: WifiGrade, i: WifiGrade) => WIFI_GRADES.map((fi) => [fi, wifiStage(w, i, fi) ?? 0] as const);

/** The grid of WIfI with the patient's cell; a stage only where all three grades are known. */
export function WifiGrid({ wifi: { w, i, fi, stage, basis } }: Pick<Classification, 'wifi'>) {
  const grade = (of: WifiGrade | null) => of ?? '?';
  return (
    <figure className="py-1">
      <figcaption>
        <span className="font-semibold">
          {textOf('plan.wifi')}: {textOf('plan.wifi.grades', { w: grade(w), i: grade(i), fi: grade(fi) })}
        </span>
        {' · '}
        {textOf(stage === null ? 'plan.wifi.unknown' : `wifi.stage.${stage}`)}
        {basis !== null && <span className="block text-small text-ink-muted">{textOf(`basis.${basis}`)}</span>}
      </figcaption>
      <WifiTable w={w} i={i} fi={fi} />
      <p className="pt-1 text-small text-ink-muted">{textOf('wifi.verification')}</p>
    </figure>
  );
}

type Grades = Readonly<Record<'w' | 'i' | 'fi', WifiGrade | null>>;

/** The 64 cells; the patient's is marked where it is known. */
export function WifiTable({ w, i, fi }: Grades) {
  return (
    <table aria-label={textOf('plan.wifi.table')} className="mt-1 border-collapse text-small">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{textOf('plan.wifi')}</span>
          </th>
          {WIFI_GRADES.map((column) => (
            <th key={column} scope="col" className="px-2 py-1 font-normal text-ink-muted">
              {textOf('plan.wifi.column', { grade: column })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WIFI_GRADES.map((row) => (
          <tr key={row}>
            <th scope="row" className="pr-2 text-left font-normal text-ink-muted">
              {textOf('plan.wifi.row', { grade: row })}
            </th>
            {WIFI_GRADES.map((column) => (
              <td
                key={column}
                className={`border px-2 py-1 text-center tracking-widest ${
                  row === w && column === i ? 'border-2 border-accent bg-accent-soft' : 'border-line'
                }`}
              >
                {stagesAt(row, column).map(([infection, of]) => (
                  <span
                    key={infection}
                    className={`${TONES[of]} ${row === w && column === i && infection === fi ? 'text-title font-semibold underline' : ''}`}
                  >
                    {of}
                  </span>
                ))}
                {row === w && column === i && <span className="sr-only"> ({textOf('plan.wifi.here')})</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
