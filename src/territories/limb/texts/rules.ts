import { rulesAftercare } from './rules-aftercare.ts';
import { rulesBefore } from './rules-before.ts';
import { rulesDevice } from './rules-device.ts';
import { rulesDva } from './rules-dva.ts';
import { rulesPreparation } from './rules-preparation.ts';

/** What each rule of the leg's book says and because of what. */
export const ruleTexts = { ...rulesBefore, ...rulesPreparation, ...rulesDevice, ...rulesDva, ...rulesAftercare };
