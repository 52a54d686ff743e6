import { useState } from 'react';
import { getField } from '#territory/case/edit.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { listText, t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CRITERIA } from '../../wording/gate-criteria.ts';
import type { Entry, FieldChange } from './entry.ts';

/**
 * One tap for a preparation that went well. It only fills in what is still unknown, says beforehand what that is, and
 * takes back no more than it entered. It enters no figure that nobody read: the residual stenosis is below 30 % by eye,
 * and only where no figure stands. Where a stent was underexpanded it leaves the residual stenosis to be read: entered
 * unseen, it would declare the stent expanded. What did not go well is entered answer by answer.
 */
const MET = [
  { path: 'preparation.residualUnder30', value: true, says: 'entry.gate.residual' },
  { path: 'preparation.timiFlow', value: 3, says: 'entry.gate.timi' },
  { path: 'preparation.dissection', value: 'none', says: 'entry.gate.dissection' },
  { path: 'preparation.flowStable', value: true, says: 'entry.gate.flow' },
] as const satisfies readonly (FieldChange & { says: string })[];

function isResidualToBeRead({ classification: { underexpandedBefore } }: Result): boolean {
  return underexpandedBefore === 'yes' || underexpandedBefore === 'presumed';
}

/** A criterion failed, or the occlusion has not been crossed: nothing speaks for a preparation that went well. */
const hasGoneBadly = ({ gate, rules: { fired } }: Result): boolean =>
  fired.includes('P14') || CRITERIA.some((rule) => gate[rule] === 'failed');

function openIn(caseData: CaseData, result: Result) {
  if (hasGoneBadly(result)) return [];
  const hasFigure = getField(caseData, 'preparation.residualStenosisPercent') !== undefined;
  const leavesResidual = hasFigure || isResidualToBeRead(result);
  return MET.filter(
    ({ path }) => getField(caseData, path) === undefined && !(path === 'preparation.residualUnder30' && leavesResidual),
  );
}

export function GateQuickSet({ entry }: { entry: Entry }) {
  const [entered, setEntered] = useState<readonly (typeof MET)[number][]>([]);
  const standingIn = (caseData: CaseData) => entered.filter(({ path, value }) => getField(caseData, path) === value);
  const mustBeRead = isResidualToBeRead(entry.result);
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
        {open.length === 0 ? t('entry.gate.take-back') : t(mustBeRead ? 'entry.gate.fill-rest' : 'entry.gate.fill')}
      </Button>
      <p className="min-w-0 flex-1 basis-48 text-small text-ink-muted">
        {open.length > 0 ? t('entry.gate.will-enter', { list }) : t('entry.gate.has-entered', { list })}
      </p>
    </div>
  );
}
