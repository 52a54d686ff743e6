// Importing this brings the texts of what stands below the plan: what a room imports is there before it renders.
import { planBelowTexts } from './en/plan-below.ts';
import { addTexts } from './translate.ts';

addTexts(planBelowTexts);
