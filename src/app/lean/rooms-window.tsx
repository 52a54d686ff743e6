import { useState } from 'react';
import { textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { RuleEntryOf } from '../../wording/rule-entry-of.ts';

const RuleEntry = sideRoom(async () => (await import('../../features/rule-book/rule-entry.tsx')).RuleEntry);
const ruleEntryOf = (id: string) => <RuleEntry key={id} id={id} />;

/** Each is fetched when it is first entered. */
const ROOMS = {
  report: sideRoom(async () => (await import('./report-room.tsx')).ReportRoom),
  opinion: sideRoom(async () => (await import('./opinion-room.tsx')).OpinionRoom),
  files: sideRoom(async () => (await import('./files-room.tsx')).FilesRoom),
  teaching: sideRoom(async () => (await import('./teaching-room.tsx')).TeachingRoom),
  atlas: sideRoom(async () => (await import('./atlas-room.tsx')).AtlasRoom),
  journal: sideRoom(async () => (await import('./journal-room.tsx')).JournalRoom),
};
type Room = keyof typeof ROOMS;
const NAMES = Object.keys(ROOMS) as readonly Room[];

/** The rooms beside the plan, one at a time. */
export function RoomsWindow() {
  const [room, setRoom] = useState<Room>('report');
  const Entered = ROOMS[room];
  return (
    <RuleEntryOf value={ruleEntryOf}>
      <nav aria-label={textOf('rooms.list')} className="flex flex-wrap gap-1 pb-row">
        {NAMES.map((each) => (
          <Button
            key={each}
            pressed={room === each}
            kind={room === each ? 'accent' : 'plain'}
            onClick={() => setRoom(each)}
          >
            {textOf(`rooms.room.${each}`)}
          </Button>
        ))}
      </nav>
      <Entered />
    </RuleEntryOf>
  );
}
