import { OptionsBar, OptionsReasons } from '../../features/plan/options-answer.tsx';
import { OptionsDock } from '../../features/plan/options-dock.tsx';

/** What the answer is drawn with: on top of the plan, what it rests on, and in short where the plan is out of sight. */
export const Answer = { Bar: OptionsBar, Reasons: OptionsReasons, Dock: OptionsDock };
