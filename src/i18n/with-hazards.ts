// Importing this brings the texts of the hazard log.
import { hazardTexts } from '#territory/texts/hazards.ts';
import { addTexts } from './translate.ts';

addTexts(hazardTexts);
