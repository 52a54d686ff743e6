// Importing this brings the lecture's statements and what was read beside them.
import './with-rule-book.ts';
import './with-learning.ts';
import { discrepancyTexts } from './en/discrepancies.ts';
import { lectureRoomTexts } from './en/lecture-room.ts';
import { lectureStatementTexts } from './en/lecture-statements.ts';
import { addTexts } from './translate.ts';

addTexts({ ...lectureStatementTexts, ...discrepancyTexts, ...lectureRoomTexts });
