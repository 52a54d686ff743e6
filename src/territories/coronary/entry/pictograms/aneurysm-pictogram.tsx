import { Struts, Walls } from '../../../../ui/vessel.tsx';

const TOP = 8;
const BOTTOM = 24;

/** A stent in a vessel whose walls give way around it. */
export function AneurysmPictogram({ aneurysm }: { aneurysm: boolean }) {
  const straight = `M0 ${TOP}H64M0 ${BOTTOM}H64`;
  const wide =
    `M0 ${TOP}H13C19 ${TOP} 19 1 25 1H39C45 1 45 ${TOP} 51 ${TOP}H64` +
    `M0 ${BOTTOM}H13C19 ${BOTTOM} 19 31 25 31H39C45 31 45 ${BOTTOM} 51 ${BOTTOM}H64`;
  return (
    <Walls d={aneurysm ? wide : straight}>
      {aneurysm && <path d={wide} className="stroke-accent" strokeWidth="2" />}
      <Struts from={5} to={59} top={TOP} bottom={BOTTOM} />
    </Walls>
  );
}
