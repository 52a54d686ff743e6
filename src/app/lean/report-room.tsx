import { textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CasePage } from './paper.tsx';
import { print } from './printed.ts';

/** The report of the case on the screen, as it is printed. The case does not change behind this window. */
export function ReportRoom() {
  return (
    <div className="grid gap-row">
      <p className="max-w-[72ch] text-ink-muted">{textOf('rooms.report.intro')}</p>
      <div>
        <Button icon="page" onClick={() => print(null)}>
          {textOf('rooms.report.print')}
        </Button>
      </div>
      <CasePage />
    </div>
  );
}
