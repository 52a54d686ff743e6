// Importing this brings every text of the territory: what it says in words of its own counts before the common ones.
import { territoryTexts } from '#territory/texts/catalogue.ts';
import { addTerritoryTexts } from './translate.ts';

addTerritoryTexts(territoryTexts);
