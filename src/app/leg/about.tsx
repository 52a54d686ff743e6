import { About as Common } from '../../features/about/about.tsx';

/** What holds of every page. Of the leg no log of hazards is written yet: none is claimed. */
const PARTS = ['device', 'privacy'] as const;

/** What it is not, where the data is, and what it is made of. */
export const About = ({ appVersion }: { appVersion: string }) => <Common appVersion={appVersion} parts={PARTS} />;
