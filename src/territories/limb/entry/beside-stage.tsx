import type { ReactNode } from 'react';
import { textOf } from '../../../i18n/translate.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { Classification } from '../types/classification.ts';
import type { StageName } from '../types/knowledge.ts';
import type { Result } from '../types/result.ts';
import { Checklist } from './checklist.tsx';
import { GateCriteria } from './gate-criteria.tsx';
import { Paclitaxel } from './paclitaxel.tsx';
import { ProcedureList } from './procedure.tsx';
import { WifiGrid } from './wifi-grid.tsx';

interface OwnFormProps {
  stage: StageName;
  result: Result;
  caseData: CaseData;
  onEdit: (path: FieldPath, value: unknown) => void;
}

/** What a stage holds in a form of its own, before its steps; undefined for most. */
export function ownForm({ stage, result, caseData, onEdit }: OwnFormProps): ReactNode {
  const { classification, checklists = [] } = result;
  const list = (id: string) => checklists.find((each) => each.id === id);
  const isNoOption = result.device.options.some(({ option }) => option === 'dva');
  switch (stage) {
    case 'assessment':
      return isStaged(classification) ? <WifiGrid wifi={classification.wifi} /> : undefined;
    case 'preparation':
      return classification.tosaka && classification.tosaka !== 'none' ? (
        <p className="px-1.5">{textOf(`tosaka.${classification.tosaka}`)}</p>
      ) : undefined;
    case 'gate':
      return <GateCriteria gate={result.gate} />;
    case 'dva': {
      const nine = list('no-option');
      const steps = list('dva');
      if (!isNoOption) return undefined;
      return (
        <>
          {nine && <Checklist list={nine} />}
          {steps && <ProcedureList list={steps} caseData={caseData} onEdit={onEdit} />}
        </>
      );
    }
    default:
      return undefined;
  }
}

/** WIfI stages a limb in danger, and is not drawn of a claudicant’s. */
const isStaged = ({ clti, wifi }: Classification): boolean =>
  wifi.stage !== null || (clti !== false && (wifi.w !== null || wifi.i !== null));

const OF_RESTENOSIS: readonly StageName[] = ['preparation', 'gate'];

/** Whether a stage is part of the question that is asked: nothing is prepared in a foot without an option. */
export function hasPlace(
  stage: StageName,
  { device, classification }: Pick<Result, 'device' | 'classification'>,
): boolean {
  const compares = (option: string) => device.options.some((each) => each.option === option);
  if (OF_RESTENOSIS.includes(stage)) return compares('dcb') && device.status !== 'not-indicated';
  if (stage === 'dva') return compares('dva');
  if (stage === 'device') return device.options.length > 0;
  return stage === 'assessment' && isStaged(classification);
}

const ON_PACLITAXEL: readonly string[] = ['dcb', 'des'];

/** What belongs beside a stage whatever its steps: the story of paclitaxel wherever a coated device is advised. */
export function besideStage({ stage, result }: { stage: StageName; result: Result }): ReactNode {
  return stage === 'device' && result.device.choice.some((option) => ON_PACLITAXEL.includes(option)) ? (
    <Paclitaxel />
  ) : undefined;
}
