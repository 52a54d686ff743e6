// Importing this brings the texts of the drawing of a lesion: what a room imports is there before it renders.
import { drawingTexts } from './en/drawing.ts';
import { addTexts } from './translate.ts';

addTexts(drawingTexts);
