import { AnswerBar } from '../../features/plan/answer-bar.tsx';
import { AnswerReasons } from '../../features/plan/answer-reasons.tsx';
import { AnswerDock } from './answer-dock.tsx';

/** What the answer is drawn with: on top of the plan, what it rests on, and in short where the plan is out of sight. */
export const Answer = { Bar: AnswerBar, Reasons: AnswerReasons, Dock: AnswerDock };
