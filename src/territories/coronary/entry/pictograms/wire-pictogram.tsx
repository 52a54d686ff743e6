import { FINDING, Struts, Vessel } from '../../../../ui/vessel.tsx';

const AWAY = () => 8;

/** A wire through the middle of the stent, and one that leaves it between two struts and runs along the wall. */
export function WirePictogram({ behindStrut }: { behindStrut: boolean }) {
  return (
    <Vessel>
      <Struts from={10} to={54} {...(behindStrut ? { offWall: AWAY } : {})} />
      <path
        d={behindStrut ? 'M0 16C8 16 8 6.5 16 6.5H48C56 6.5 56 16 64 16' : 'M0 16H64'}
        className="stroke-accent"
        {...FINDING}
      />
    </Vessel>
  );
}
