import type { ReactNode } from 'react';
import { textOf } from '../../../i18n/translate.ts';
import type { Drawn } from '../atlas.ts';
import { glassStage } from '../facts/stages.ts';
import { GLASS_GRADES } from '../types/vocabulary.ts';
import { WifiTable } from './wifi-grid.tsx';

type Own = Extract<Drawn, { own: string }>['own'];

/** An artery from left to right, with the struts of its stent as crosses. */
const vessel = (
  <>
    <path d="M2 7H62M2 25H62" strokeWidth="1.5" />
    <path
      d="M12 8l6 16M18 8l-6 16M22 8l6 16M28 8l-6 16M32 8l6 16M38 8l-6 16M42 8l6 16M48 8l-6 16"
      strokeWidth="0.75"
      strokeOpacity="0.5"
    />
  </>
);
const tissue = (d: string) => <path d={d} stroke="none" className="fill-accent" fillOpacity="0.5" />;

/** A foot: the artery comes down from the left, the arch lies along the sole. */
const foot = (
  <path d="M14 2v14c0 5 4 8 10 9l26 4c4 0 6-2 5-5-6-6-18-8-22-14l-1-8" strokeWidth="1" strokeOpacity="0.5" />
);

const CONTENT: Readonly<Record<Own, ReactNode>> = {
  focal: (
    <>
      {vessel}
      {tissue('M24 7.5q6 12 12 0zM24 24.5q6-12 12 0z')}
    </>
  ),
  diffuse: (
    <>
      {vessel}
      {tissue('M11 7.5q2 6 6 6h28q4 0 6-6zM11 24.5q2-6 6-6h28q4 0 6 6z')}
    </>
  ),
  occluded: (
    <>
      {vessel}
      {tissue('M11 7.5h40v17H11z')}
    </>
  ),
  arch: (
    <>
      {foot}
      <path d="M20 2v14c0 4 4 6 8 7l22 3" strokeWidth="2" className="stroke-accent" />
    </>
  ),
  'arch-broken': (
    <>
      {foot}
      <path d="M20 2v14c0 4 4 6 8 7" strokeWidth="2" className="stroke-accent" />
      <path d="M28 23l22 3" strokeWidth="2" strokeDasharray="2 3" className="stroke-warn" />
    </>
  ),
  'no-crossing': (
    <>
      {foot}
      <path d="M20 2v6" strokeWidth="2" className="stroke-accent" />
      <path d="M20 8v8c0 4 4 6 8 7l22 3" strokeWidth="2" strokeDasharray="2 3" className="stroke-stop" />
    </>
  ),
};

/** A scheme that no answer of the case has. */
export function OwnDrawing({ own }: { own: Own }) {
  return (
    <svg viewBox="0 0 64 32" aria-hidden="true" className="overflow-visible" fill="none" stroke="currentColor">
      {CONTENT[own]}
    </svg>
  );
}

/** What belongs to a plate as a whole: the 64 cells of WIfI, the 25 of GLASS. */
export function PlateDrawing({ id }: { id: string }) {
  if (id === 'wifi')
    return (
      <figure className="overflow-x-auto py-row">
        <WifiTable w={null} i={null} fi={null} />
        <figcaption className="text-small text-ink-muted">{textOf('wifi.verification')}</figcaption>
      </figure>
    );
  return id === 'glass' ? <GlassTable /> : null;
}

function GlassTable() {
  return (
    <figure className="overflow-x-auto py-row">
      <table aria-label={textOf('atlas.glass.table')} className="border-collapse text-small">
        <thead>
          <tr>
            <th scope="col" className="px-2 py-1 text-left font-normal text-ink-muted">
              {textOf('atlas.glass.corner')}
            </th>
            {GLASS_GRADES.map((ip) => (
              <th key={ip} scope="col" className="px-2 py-1 font-normal text-ink-muted">
                {textOf('atlas.glass.ip', { grade: ip })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GLASS_GRADES.map((fp) => (
            <tr key={fp}>
              <th scope="row" className="px-2 text-left font-normal text-ink-muted">
                {textOf('atlas.glass.fp', { grade: fp })}
              </th>
              {GLASS_GRADES.map((ip) => {
                const of = glassStage({ glassFp: fp, glassIp: ip });
                return (
                  <td key={ip} className="border border-line px-2 py-1 text-center">
                    {of === undefined || of === 'none' ? textOf('atlas.glass.none') : of}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="text-small text-ink-muted">{textOf('glass.verification')}</figcaption>
    </figure>
  );
}
