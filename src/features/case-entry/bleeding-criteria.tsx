import {
  type BleedingCriterion,
  MAJOR_BLEEDING_CRITERIA,
  MINOR_BLEEDING_CRITERIA,
} from '#territory/types/vocabulary.ts';
import { t } from '../../i18n/translate.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { valueLabel } from './field-text.ts';

const PATH = 'patient.bleedingCriteria';

const GROUPS = [
  { id: 'major', criteria: MAJOR_BLEEDING_CRITERIA },
  { id: 'minor', criteria: MINOR_BLEEDING_CRITERIA },
] as const satisfies readonly { id: string; criteria: readonly BleedingCriterion[] }[];

interface BleedingCriteriaProps {
  labelledBy: string;
  describedBy: string | undefined;
  value: readonly BleedingCriterion[] | undefined;
  onChange: (value: readonly BleedingCriterion[] | undefined) => void;
}

/** The criteria of ARC-HBR, the major ones and the minor ones. */
export const BleedingCriteria = (props: BleedingCriteriaProps) => (
  <CheckList
    {...props}
    groups={GROUPS.map(({ id, criteria }) => ({
      title: t(`group.bleedingCriteria.${id}`),
      items: criteria.map((each) => ({ value: each, label: valueLabel(PATH, each) })),
    }))}
    noneLabel={valueLabel(PATH, 'none')}
  />
);
