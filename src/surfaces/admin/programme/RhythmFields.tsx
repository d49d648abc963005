import { Field, Input } from '@fluentui/react-components';
import { weekdays } from '#domain/time/instant.ts';
import { longDate, weekdayName } from '#ui/dates.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { useLocale } from '#ui/words.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import { lastSessionIn } from './formFaults.ts';
import type { FormPartProps } from './formPart.ts';
import { NumberField } from './NumberField.tsx';
import { useProgrammeStyles } from './programme.styles.ts';

/** When it begins and ends, how often and how long people meet, and on which days best. */
export function RhythmFields(props: FormPartProps) {
  const { form, onChange } = props;
  const words = useProgrammeWords();
  const locale = useLocale();
  const styles = useProgrammeStyles();
  return (
    <>
      <DayFields {...props} />
      <div className={styles.row}>
        {(['sessionCount', 'everyWeeks', 'lengthMinutes'] as const).map((name) => (
          <NumberField key={name} name={name} {...props} />
        ))}
      </div>
      <CheckGroup
        label={words.preferredDays}
        choices={weekdays}
        nameOf={(day) => weekdayName(locale, aWeek[day])}
        chosen={form.preferredDays}
        onChosen={(preferredDays) => onChange({ preferredDays })}
      />
    </>
  );
}

function DayFields({ form, faults, onChange }: FormPartProps) {
  const words = useProgrammeWords();
  const locale = useLocale();
  const styles = useProgrammeStyles();
  const startsOn = faults.has('startsOn') ? { validationMessage: words.needsDate } : {};
  const last = lastSessionIn(form);
  const endsOn =
    faults.has('endsOn') && last !== undefined
      ? { validationMessage: words.needsEnd(longDate(locale, last)) }
      : { hint: words.endsOnHint };
  return (
    <div className={styles.row}>
      <Field label={words.startsOn} required {...startsOn}>
        <Input type="date" value={form.startsOn} onChange={(_, { value }) => onChange({ startsOn: value })} />
      </Field>
      <Field label={words.endsOn} {...endsOn}>
        <Input type="date" value={form.endsOn} onChange={(_, { value }) => onChange({ endsOn: value })} />
      </Field>
    </div>
  );
}

/** A date of each weekday, to name it in the reader's language. */
const aWeek = {
  monday: '2027-01-04',
  tuesday: '2027-01-05',
  wednesday: '2027-01-06',
  thursday: '2027-01-07',
  friday: '2027-01-08',
  saturday: '2027-01-09',
  sunday: '2027-01-10',
} as const;
