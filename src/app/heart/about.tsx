import { purposeParts } from '#territory/intended-purpose.ts';
import { About as Common } from '../../features/about/about.tsx';
import { Checking } from '../../features/about/checking.tsx';

/** What it is for and how far it goes, by what it can be checked, and what it is made of. */
export const About = ({ appVersion }: { appVersion: string }) => (
  <Common appVersion={appVersion} parts={purposeParts}>
    <Checking />
  </Common>
);
