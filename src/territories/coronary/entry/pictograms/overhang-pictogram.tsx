import { Struts, Walls } from '../../../../ui/vessel.tsx';

/** Where the vessel leaves the aorta, which lies on the left. */
const OSTIUM = 24;
const TOP = 7;
const BOTTOM = 25;

/** A stent that begins at the ostium, and one that stands out into the aorta. */
export function OverhangPictogram({ overhang }: { overhang: boolean }) {
  return (
    <Walls d={`M${OSTIUM} -1V${TOP}H64M${OSTIUM} 32V${BOTTOM}H64`}>
      {overhang && <Struts from={5} to={22} top={TOP} bottom={BOTTOM} accent />}
      <Struts from={26} to={60} top={TOP} bottom={BOTTOM} />
    </Walls>
  );
}
