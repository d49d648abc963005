import { Button, Caption1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { type LocalTime, localTime, weekdays } from '#domain/time/instant.ts';
import { timeOfDay } from '#ui/dates.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useLocale } from '#ui/words.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { useEnrolFormStyles } from './EnrolForm.styles.ts';
import { dayName } from './hoursInWords.ts';
import { ZoneField } from './ZoneField.tsx';

export interface HoursFieldsProps {
  readonly start: WorkingHours;
  readonly hasSaid: boolean;
  readonly onSaid: (hours: WorkingHours | undefined) => void;
}

/** Days, from and to, and the zone; each is taken as it is chosen, as long as a day is left. */
export function HoursFields({ start, hasSaid, onSaid }: HoursFieldsProps) {
  const words = useEnrolmentWords().hours;
  const styles = useEnrolFormStyles();
  const locale = useLocale();
  const [hours, setHours] = useState<WorkingHours>({ ...start, ownHours: [] });
  const change = (changed: Partial<WorkingHours>) => {
    const { ownHours: _, ...next } = { ...hours, ...changed };
    setHours(next);
    if (next.days.length > 0) {
      onSaid(next);
    }
  };
  return (
    <div className={styles.part}>
      <Field label={words.days} validationMessage={hours.days.length === 0 ? words.oneDay : null}>
        <div role="group">
          <ChoiceGroup
            choices={weekdays.map((day) => ({ id: day, name: dayName(locale, day) }))}
            chosen={hours.days}
            onChosen={(chosen) => change({ days: weekdays.filter((day) => chosen.includes(day)) })}
          />
        </div>
      </Field>
      <div className={styles.pair}>
        <TimeField label={words.from} value={hours.start} onChosen={(time) => change({ start: time })} />
        <TimeField label={words.to} value={hours.end} onChosen={(time) => change({ end: time })} />
      </div>
      {hours.end <= hours.start && <Caption1>{words.overnight}</Caption1>}
      <ZoneField zone={hours.zone} onChosen={(zone) => change({ zone })} />
      {hasSaid && (
        <div>
          <Button size="small" onClick={() => onSaid(undefined)}>
            {words.asInCalendar}
          </Button>
        </div>
      )}
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: LocalTime;
  readonly onChosen: (time: LocalTime) => void;
}

function TimeField({ label, value, onChosen }: TimeFieldProps) {
  const locale = useLocale();
  const styles = useEnrolFormStyles();
  return (
    <Field label={label} className={styles.select}>
      <Select value={value} onChange={(_, chosen) => onChosen(localTime(chosen.value))}>
        {[...new Set([...halfHours, value])].toSorted().map((time) => (
          <option key={time} value={time}>
            {timeOfDay(locale, time)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const halfHours = Array.from({ length: 48 }, (_, half) =>
  localTime(`${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`),
);
