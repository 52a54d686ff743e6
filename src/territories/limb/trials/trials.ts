import type { Trial } from '../../../engine/types/evidence.ts';
import { antithrombotics } from './antithrombotics.ts';
import { arterialisation } from './arterialisation.ts';
import { arterialisationCourse } from './arterialisation-course.ts';
import { bypass } from './bypass.ts';
import { classification } from './classification.ts';
import { coveredStents } from './covered-stents.ts';
import { dcbAgainstBalloon } from './dcb-against-balloon.ts';
import { dcbCohorts } from './dcb-cohorts.ts';
import { debulking } from './debulking.ts';
import { documents } from './documents.ts';
import { elutingStents } from './eluting-stents.ts';
import { labels } from './labels.ts';
import { metaAnalyses } from './meta-analyses.ts';
import { noOption } from './no-option.ts';
import { paclitaxelMetaAnalyses } from './paclitaxel-meta-analyses.ts';
import { paclitaxelTrials } from './paclitaxel-trials.ts';
import { radiation } from './radiation.ts';

/** The records of the limb's evidence by topic, in the order in which a library shows them. */
export const trialTopics = [
  { id: 'dcb-against-balloon', trials: dcbAgainstBalloon },
  { id: 'dcb-cohorts', trials: dcbCohorts },
  { id: 'meta-analyses', trials: metaAnalyses },
  { id: 'eluting-stents', trials: elutingStents },
  { id: 'debulking', trials: debulking },
  { id: 'covered-stents', trials: coveredStents },
  { id: 'classification', trials: classification },
  { id: 'radiation', trials: radiation },
  { id: 'paclitaxel-meta-analyses', trials: paclitaxelMetaAnalyses },
  { id: 'paclitaxel-trials', trials: paclitaxelTrials },
  { id: 'bypass', trials: bypass },
  { id: 'no-option', trials: noOption },
  { id: 'arterialisation', trials: arterialisation },
  { id: 'arterialisation-course', trials: arterialisationCourse },
  { id: 'antithrombotics', trials: antithrombotics },
  { id: 'labels', trials: labels },
  { id: 'documents', trials: documents },
] as const satisfies readonly { readonly id: string; readonly trials: readonly Trial[] }[];

export type TrialId = (typeof trialTopics)[number]['trials'][number]['id'];

export const trials: readonly Trial[] = trialTopics.flatMap((topic) => [...topic.trials]);
