import { bioresorbableScaffold } from './trials/bioresorbable-scaffold.ts';
import { dcbAgainstBalloon } from './trials/dcb-against-balloon.ts';
import { dcbAgainstDes } from './trials/dcb-against-des.ts';
import { dcbCourse } from './trials/dcb-course.ts';
import { deNovo } from './trials/de-novo.ts';
import { documents } from './trials/documents.ts';
import { imaging } from './trials/imaging.ts';
import { labels } from './trials/labels.ts';
import { limusDcb } from './trials/limus-dcb.ts';
import { lithotripsy } from './trials/lithotripsy.ts';
import { medicalTherapy } from './trials/medical-therapy.ts';
import { metaAnalyses } from './trials/meta-analyses.ts';
import { multilayerAndRecurrent } from './trials/multilayer-and-recurrent.ts';
import { preparation } from './trials/preparation.ts';
import { repeatDes } from './trials/repeat-des.ts';
import type { Trial } from './types/knowledge.ts';

export { isShownAsFact, isStudy } from '../../engine/evidence.ts';

/** The records of the evidence file by topic, in the order in which the library shows them. */
export const trialTopics = [
  { id: 'dcb-against-balloon', trials: dcbAgainstBalloon },
  { id: 'dcb-against-des', trials: dcbAgainstDes },
  { id: 'meta-analyses', trials: metaAnalyses },
  { id: 'repeat-des', trials: repeatDes },
  { id: 'limus-dcb', trials: limusDcb },
  { id: 'dcb-course', trials: dcbCourse },
  { id: 'bioresorbable-scaffold', trials: bioresorbableScaffold },
  { id: 'multilayer-and-recurrent', trials: multilayerAndRecurrent },
  { id: 'preparation', trials: preparation },
  { id: 'lithotripsy', trials: lithotripsy },
  { id: 'imaging', trials: imaging },
  { id: 'medical-therapy', trials: medicalTherapy },
  { id: 'de-novo', trials: deNovo },
  { id: 'labels', trials: labels },
  { id: 'documents', trials: documents },
] as const satisfies readonly { readonly id: string; readonly trials: readonly Trial[] }[];

export const trials: readonly Trial[] = trialTopics.flatMap((topic) => [...topic.trials]);

const byId: ReadonlyMap<string, Trial> = new Map(trials.map((trial) => [trial.id, trial]));

export const trialById = (id: string): Trial | undefined => byId.get(id);
