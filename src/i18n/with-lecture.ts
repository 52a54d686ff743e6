// Importing this brings the lecture's statements and what was read beside them.
import './with-rule-book.ts';
import './with-learning.ts';
import { discrepancyTexts } from '#territory/texts/discrepancies.ts';
import { lectureRoomTexts } from '#territory/texts/lecture-room.ts';
import { lectureStatementTexts } from '#territory/texts/lecture-statements.ts';
import { addTexts } from './translate.ts';

addTexts({ ...lectureStatementTexts, ...discrepancyTexts, ...lectureRoomTexts });
