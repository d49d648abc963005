import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { usualHours } from '#domain/scheduling/availability.ts';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useLocale } from '#ui/words.tsx';
import type { Membership } from '#useCases/programme/openHome.ts';
import { readMyHours } from '#useCases/programme/readMyHours.ts';
import { HoursFields } from './HoursFields.tsx';
import { hoursInWords } from './hoursInWords.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface HoursQuestionProps {
  readonly membership: Membership;
  /** What the person said; `undefined` where the calendar has it right. */
  readonly said: WorkingHours | undefined;
  readonly onSaid: (hours: WorkingHours | undefined) => void;
}

/** When the person works: as their calendar says, or as they put it right. */
export function HoursQuestion({ membership: { me, programme }, said, onSaid }: HoursQuestionProps) {
  const { services } = useApp();
  const words = useEnrolmentWords().hours;
  const locale = useLocale();
  const styles = useTopicPickerStyles();
  const fieldsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const reading = useLoad(['myHours', me.id], async () => ({ hours: await readMyHours(services, me) }));
  const inCalendar = reading.status === 'ready' ? reading.value.hours : undefined;
  const shown = said ?? inCalendar ?? usualHours(programme.zone);
  const source = said ? 'said' : inCalendar ? 'calendar' : 'assumed';
  const opener = useRef<HTMLDivElement>(null);
  const say = (hours: WorkingHours | undefined) => {
    onSaid(hours);
    if (hours === undefined) {
      setIsOpen(false);
      opener.current?.querySelector('button')?.focus();
    }
  };
  const isReading = reading.status === 'loading' && said === undefined;
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>{words.title}</legend>
      {isReading ? <Body1>{words.reading}</Body1> : <Body1>{hoursInWords(locale, shown)}</Body1>}
      <Caption1>{isReading ? '' : words.source[source]}</Caption1>
      <div ref={opener}>
        <Button size="small" aria-expanded={isOpen} aria-controls={fieldsId} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.done : words.wrong}
        </Button>
      </div>
      <div id={fieldsId}>{isOpen && <HoursFields start={shown} hasSaid={said !== undefined} onSaid={say} />}</div>
    </fieldset>
  );
}
