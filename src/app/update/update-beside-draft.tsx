import { keptByDraft } from './kept-by-draft.ts';
import { UpdatePrompt } from './update-prompt.tsx';

/** The prompt of a window whose case is a draft. */
export const UpdateBesideDraft = () => <UpdatePrompt keeping={keptByDraft} />;
