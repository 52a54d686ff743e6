import { hasText, textOf } from '../../../i18n/translate.ts';
import type { CaseData } from '../types/case-data.ts';

/** Where each segment lies in the drawing, from the groin to the foot: from, to, in its own units. */
const SEGMENTS = [
  { id: 'aortoiliac', y: [4, 26] },
  { id: 'common-femoral', y: [26, 38] },
  { id: 'femoropopliteal', y: [38, 96] },
  { id: 'infrapopliteal', y: [96, 148] },
  { id: 'inframalleolar', y: [148, 172] },
] as const;

type Segment = (typeof SEGMENTS)[number]['id'];

const X = 30;
/** Of the calf the three arteries, beside each other. */
const CALF = [-7, 0, 7] as const;

/** The leg with its segments and what is known of them; what is not known is drawn thin. */
export function CaseDrawing({ caseData }: { caseData: CaseData }) {
  return (
    <svg
      viewBox="0 0 60 180"
      role="img"
      aria-label={textOf('drawing.label', { words: words(caseData) })}
      className="h-44 w-auto shrink-0 text-ink-muted max-tablet:h-36"
    >
      <path
        d="M16 2 Q10 60 18 96 Q14 130 22 156 L8 172 Q8 178 20 178 L40 178 L42 150 Q50 124 44 96 Q52 50 46 2"
        fill="none"
        stroke="currentColor"
        strokeOpacity="0.5"
      />
      {SEGMENTS.map(({ id, y: [from, to] }) =>
        id === 'infrapopliteal' ? (
          CALF.map((dx, index) => <Artery key={dx} x={X + dx} from={from} to={to} look={lookOfCalf(index, caseData)} />)
        ) : (
          <Artery key={id} x={X} from={from} to={to} look={lookOf(id, caseData)} />
        ),
      )}
      <Lesion caseData={caseData} />
      {caseData.dva?.state !== undefined && (
        <path
          d="M37 100 Q48 124 38 162"
          fill="none"
          strokeWidth="2.5"
          strokeDasharray={caseData.dva.state === 'patent' ? undefined : '3 3'}
          className={caseData.dva.state === 'occluded' ? 'stroke-stop' : 'stroke-info'}
        />
      )}
    </svg>
  );
}

type Look = 'open' | 'diseased' | 'closed' | 'unknown';

const LOOKS: Readonly<Record<Look, string>> = {
  open: 'stroke-ok',
  diseased: 'stroke-warn',
  closed: 'stroke-stop',
  unknown: 'stroke-current',
};

function Artery({ x, from, to, look }: { x: number; from: number; to: number; look: Look }) {
  return (
    <line
      x1={x}
      x2={x}
      y1={from}
      y2={to}
      strokeWidth={look === 'unknown' ? 1 : 3}
      strokeDasharray={look === 'closed' ? '2 3' : undefined}
      className={LOOKS[look]}
    />
  );
}

const INFLOW_LOOKS: Readonly<Record<string, Look>> = { normal: 'open', corrected: 'open', diseased: 'diseased' };
const PEDAL_LOOKS: Readonly<Record<string, Look>> = { P0: 'open', P1: 'diseased', P2: 'closed' };

function lookOf(segment: Segment, { anatomy = {}, lesion }: CaseData): Look {
  if (segment === 'aortoiliac' || segment === 'common-femoral') return INFLOW_LOOKS[anatomy.inflow ?? ''] ?? 'unknown';
  if (segment === 'inframalleolar') return PEDAL_LOOKS[anatomy.pedal ?? ''] ?? 'unknown';
  return lesion?.territory === 'femoropopliteal' ? 'diseased' : 'unknown';
}

/** How many are open is known, and not which. */
const lookOfCalf = (index: number, { anatomy }: CaseData): Look => {
  if (anatomy?.runoffVessels === undefined) return 'unknown';
  return index < anatomy.runoffVessels ? 'open' : 'closed';
};

/** The restenosis in its segment: the stent as a frame where there is one, closed where it is occluded. */
function Lesion({ caseData: { lesion, stent } }: { caseData: CaseData }) {
  const place = SEGMENTS.find(({ id }) => id === lesion?.territory)?.y;
  if (!place) return null;
  const middle = (place[0] + place[1]) / 2;
  const half = Math.min(
    (place[1] - place[0]) / 2,
    lesion?.lengthMm === undefined ? 8 : Math.max(4, lesion.lengthMm / 10),
  );
  const isStented = lesion?.kind === 'in-stent' || stent?.type !== undefined;
  return (
    <>
      {isStented && (
        <rect
          x={X - 4}
          y={middle - half - 2}
          width="8"
          height={half * 2 + 4}
          fill="none"
          strokeWidth="1.5"
          className="stroke-ink"
        />
      )}
      <line
        x1={X}
        x2={X}
        y1={middle - half}
        y2={middle + half}
        strokeWidth="4"
        className={lesion?.occluded ? 'stroke-stop' : 'stroke-warn'}
      />
    </>
  );
}

/** The same in words. */
function words({ anatomy = {}, lesion = {}, dva = {} }: CaseData): string {
  const value = (path: string, of: string | undefined) =>
    of !== undefined && hasText(`value.${path}.${of}`) ? textOf(`value.${path}.${of}`) : undefined;
  const said = [
    ['inflow', value('anatomy.inflow', anatomy.inflow)],
    ['lesion', value('lesion.territory', lesion.territory)],
    ['pedal', value('anatomy.pedal', anatomy.pedal)],
    ['circuit', value('dva.state', dva.state)],
  ].flatMap(([id, word]) => (word === undefined ? [] : textOf(`drawing.${id}`, { value: word })));
  const runoff = anatomy.runoffVessels;
  const all = runoff === undefined ? said : [...said, textOf('drawing.runoff', { count: runoff })];
  return all.length > 0 ? all.join(', ') : textOf('drawing.unknown');
}
