import { Struts, Vessel } from '../../../../ui/vessel.tsx';

/** Struts that have come away from the wall towards the middle of the stent. */
const crushed = (along: number) => 1.5 + 7 * Math.sin(Math.PI * along) ** 2;

export function DeformedPictogram({ deformed }: { deformed: boolean }) {
  return (
    <Vessel>{deformed ? <Struts from={5} to={59} offWall={crushed} accent /> : <Struts from={5} to={59} />}</Vessel>
  );
}
