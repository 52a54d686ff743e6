import { keptByLibrary } from './kept-by-library.ts';
import { UpdatePrompt } from './update-prompt.tsx';

/** The prompt of a window whose case is in the library. */
export const UpdateBesideLibrary = () => <UpdatePrompt keeping={keptByLibrary} />;
