import { useState } from 'react';
import { Lecture } from '#page/lecture.tsx';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { RuleEntryOf } from '../../wording/rule-entry-of.ts';
import type { InspectionOf } from '../leaving/case-now.ts';

const NAMES = ['teaching', 'atlas', 'lecture', 'journal'] as const;
type Room = (typeof NAMES)[number];
const ROOMS = NAMES.filter((name) => name !== 'lecture' || Lecture !== null);

const TeachingRoom = sideRoom(async () => (await import('./teaching-room.tsx')).TeachingRoom);
const AtlasRoom = sideRoom(async () => (await import('./atlas-room.tsx')).AtlasRoom);
const JournalRoom = sideRoom(async () => (await import('./journal-room.tsx')).JournalRoom);

const RuleEntry = sideRoom(async () => (await import('../../features/rule-book/rule-entry.tsx')).RuleEntry);

const ruleEntryOf = (id: string) => <RuleEntry key={id} id={id} />;

export interface LearnWindowProps {
  inspectionOf: InspectionOf;
  /** A teaching case that stood in the address. */
  arrived: string | null;
  onClose: () => void;
}

/** The rooms, one at a time; each is fetched when it is first entered. A territory without a lecture has three. */
export function LearnWindow(props: LearnWindowProps) {
  const [room, setRoom] = useState<Room>('teaching');
  const [seen, setSeen] = useState(props.arrived);
  // What comes by a link is shown whatever room one is in.
  if (props.arrived !== seen) {
    setSeen(props.arrived);
    if (props.arrived !== null) setRoom('teaching');
  }
  return (
    <RuleEntryOf value={ruleEntryOf}>
      <nav aria-label={t('learning.rooms')} className="flex flex-wrap gap-1 pb-row">
        {ROOMS.map((each) => (
          <Button
            key={each}
            pressed={room === each}
            kind={room === each ? 'accent' : 'plain'}
            onClick={() => setRoom(each)}
          >
            {t(`learning.room.${each}`)}
          </Button>
        ))}
      </nav>
      {room === 'teaching' && <TeachingRoom {...props} />}
      {room === 'atlas' && <AtlasRoom />}
      {room === 'lecture' && Lecture && <Lecture />}
      {room === 'journal' && <JournalRoom inspectionOf={props.inspectionOf} />}
    </RuleEntryOf>
  );
}
