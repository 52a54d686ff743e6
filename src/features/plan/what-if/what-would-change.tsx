import '../../../i18n/with-what-if.ts';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t, textOf } from '../../../i18n/translate.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { planCoreOf } from '../../../wording/plan-words.ts';
import { AlternativeButton, type Pointing } from './alternative-button.tsx';
import { HypotheticalPlan } from './hypothetical-plan.tsx';
import { type FieldGroup, fieldGroups } from './what-if-groups.ts';
import type { WhatWouldChangeProps } from './what-would-change-props.ts';

/** As many fields as one reads at a glance; the others wait behind a disclosure. */
const AT_ONCE = 4;

/** Per field, the answers that lead to another plan; pointing at one shows that plan beside the present one. */
export function WhatWouldChange(props: WhatWouldChangeProps) {
  const { whatIf, inspection, onAnswer, onField, ...rest } = props;
  const area = useRef<HTMLDivElement>(null);
  const pointing = usePointing(area);
  const room = useRef<HTMLDivElement>(null);
  // Where there is no room for both, a press brings the plan it leads to into sight; mere pointing moves nothing.
  useEffect(() => {
    if (pointing.pressed !== null) room.current?.scrollIntoView?.({ block: 'nearest' });
  }, [pointing.pressed]);
  const now = planCoreOf(inspection.result);
  const groups = fieldGroups(whatIf, now);
  if (groups.length === 0) return <p className="py-2 text-ink-muted">{t('plan.what-if.none')}</p>;
  const shown = groups.flatMap(({ alternatives }) => alternatives).find(({ key }) => key === pointing.key);
  const leave = () => {
    pointing.clear();
    area.current?.focus();
  };
  const more = groups.slice(AT_ONCE);
  const list = (some: readonly FieldGroup[]) => <Groups groups={some} now={now} pointing={pointing} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is heard here comes from the buttons in it
    <div
      ref={area}
      role="group"
      aria-label={t('plan.what-if')}
      tabIndex={-1}
      onKeyDown={pointing.onKeyDown}
      onBlur={pointing.onBlur}
      onPointerLeave={pointing.onPointerLeave}
    >
      {list(groups.slice(0, AT_ONCE))}
      {more.length > 0 && (
        <Disclosure summary={t('plan.what-if.more', { count: more.length })}>{list(more)}</Disclosure>
      )}
      {/* Its room is kept once a plan was there: the answers must not move under the pointer when the next comes or goes. */}
      <div ref={room} className={`pt-control ${pointing.begun ? '@min-[30rem]:min-h-88' : ''}`}>
        {shown ? (
          <HypotheticalPlan
            alternative={shown}
            inspection={inspection}
            onField={onField}
            onAnswer={
              onAnswer &&
              ((field, value) => {
                onAnswer(field, value);
                leave();
              })
            }
            {...rest}
          />
        ) : (
          <p className="text-small text-ink-muted">{t('plan.what-if.how')}</p>
        )}
      </div>
    </div>
  );
}

interface GroupsProps {
  groups: readonly FieldGroup[];
  now: ReturnType<typeof planCoreOf>;
  pointing: Pointing;
}

function Groups({ groups, now, pointing }: GroupsProps) {
  return (
    <ul className="grid gap-control pt-control">
      {groups.map(({ field, alternatives }) => (
        <li key={field} className="grid gap-x-row gap-y-tight @min-[30rem]:grid-cols-[8.5rem_minmax(0,1fr)]">
          <span id={`what-if-${field}`} className="pt-2.5 text-small text-ink-muted @max-[30rem]:pt-0">
            {textOf(`field.${field}.label`)}
          </span>
          <span role="group" aria-labelledby={`what-if-${field}`} className="flex min-w-0 flex-wrap gap-tight">
            {alternatives.map((alternative) => (
              <AlternativeButton key={alternative.key} alternative={alternative} now={now} pointing={pointing} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is pointed at: by the mouse, else by a press, else by the focus. It ends when all of them have left. */
function usePointing(area: React.RefObject<HTMLElement | null>) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [begun, setBegun] = useState(false);
  const key = hovered ?? pressed ?? focused;
  if (key !== null && !begun) setBegun(true);
  const clear = () => {
    setHovered(null);
    setPressed(null);
    setFocused(null);
  };
  useEffect(() => {
    if (pressed === null) return;
    // A press elsewhere ends it too: not every browser moves the focus to what is pressed.
    const elsewhere = ({ target }: Event) => {
      if (!area.current?.contains(target as Node)) setPressed(null);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [pressed, area]);
  return {
    key,
    begun,
    pressed,
    hover: setHovered,
    press: (key: string) => (key === pressed ? clear() : setPressed(key)),
    focus: setFocused,
    clear,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') clear();
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget)) return;
      setPressed(null);
      setFocused(null);
    },
    onPointerLeave: () => setHovered(null),
  };
}
