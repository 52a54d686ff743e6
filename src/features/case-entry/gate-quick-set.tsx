import { useState } from 'react';
import { getField } from '#territory/case/edit.ts';
import { MET, mayBeSet, mustBeRead } from '#territory/entry/quick-set.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { listText, t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import type { Entry } from './entry.ts';

const openIn = (caseData: CaseData, result: Result) =>
  MET.filter(({ path }) => getField(caseData, path) === undefined && mayBeSet(path, caseData, result));

export function GateQuickSet({ entry }: { entry: Entry }) {
  const [entered, setEntered] = useState<readonly (typeof MET)[number][]>([]);
  const standingIn = (caseData: CaseData) => entered.filter(({ path, value }) => getField(caseData, path) === value);
  const open = openIn(entry.caseData, entry.result);
  const standing = standingIn(entry.caseData);
  const items = open.length > 0 ? open : standing;
  if (items.length === 0) return null;
  const list = listText(
    items.map(({ says }) => t(says)),
    'and',
  );

  // An answer may have come since this was drawn: it is neither overwritten nor taken back.
  function fill() {
    const caseData = entry.live.current();
    const openNow = openIn(caseData, entry.live.result());
    setEntered([...standingIn(caseData), ...openNow]);
    entry.onEditAll(openNow);
  }

  function takeBack() {
    setEntered([]);
    entry.onEditAll(standingIn(entry.live.current()).map(({ path }) => ({ path, value: undefined })));
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <Button onClick={open.length > 0 ? fill : takeBack} {...(open.length > 0 ? {} : { icon: 'undo' as const })}>
        {open.length === 0
          ? t('entry.gate.take-back')
          : t(mustBeRead(entry.result) ? 'entry.gate.fill-rest' : 'entry.gate.fill')}
      </Button>
      <p className="min-w-0 flex-1 basis-48 text-small text-ink-muted">
        {open.length > 0 ? t('entry.gate.will-enter', { list }) : t('entry.gate.has-entered', { list })}
      </p>
    </div>
  );
}
