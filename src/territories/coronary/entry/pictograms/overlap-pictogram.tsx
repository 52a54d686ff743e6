import { Struts, Vessel } from '../../../../ui/vessel.tsx';

const INNER = () => 6;

/** Two stents one after the other that share a stretch, and one stent put into another. */
export function OverlapPictogram({ overlap }: { overlap: boolean }) {
  return (
    <Vessel>
      {overlap ? (
        <>
          <Struts from={1} to={40} />
          <Struts from={24} to={40} offWall={INNER} accent />
          <Struts from={42} to={63} accent />
        </>
      ) : (
        <>
          <Struts from={4} to={60} />
          <Struts from={4} to={60} offWall={INNER} accent />
        </>
      )}
    </Vessel>
  );
}
