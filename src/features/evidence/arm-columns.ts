import type { Trial, TrialEndpoint } from '#territory/types/knowledge.ts';
import { t } from '../../i18n/translate.ts';
import { recordText } from '../../wording/record-text.ts';

export interface ArmColumn {
  arm: 'arm1' | 'arm2';
  heading: string;
  /** Whether the heading is a name out of the record. */
  ofRecord: boolean;
}

const ARMS = ['arm1', 'arm2'] as const;

/** The columns of figures, under the arms' names where the record says whose they are; one that holds nothing is left out. */
export function armColumns({ arms, endpoints }: Trial): readonly ArmColumn[] {
  const shown = ARMS.filter((arm) => endpoints.some((endpoint) => isFigure(endpoint[arm])));
  return shown.map((arm) => {
    const name = arms?.length === 2 && arms[ARMS.indexOf(arm)];
    if (name) return { arm, heading: shortArm(name), ofRecord: true };
    return { arm, heading: t(shown.length === 1 ? 'trial.result' : `trial.${arm}`), ofRecord: false };
  });
}

const isFigure = (value: string | null) => value !== null && value !== '' && value !== '-';

/** Its two figures are those of two kinds of lesion and not of the two arms. */
export const isAcrossArms = ({ name }: TrialEndpoint) => /\(prognosis\)|within .* arm\b/.test(name);

/** An arm without its numbers and its remarks in brackets: "PCB, n=1033" is "PCB". */
export const shortArm = (arm: string): string =>
  recordText(arm.replaceAll(/ ?\([^)]*\)/g, '').replace(/,? (n=)?\d+( (pts|lesions).*)?$/, ''));

/** Its arms are patients or lesions who were treated alike, and not treatments. */
export const areGroupsOfPatients = (arms: readonly string[]): boolean =>
  arms.every((arm) => /^(Early|Late)\b| in (BMS|DES)-ISR\b/.test(arm));
