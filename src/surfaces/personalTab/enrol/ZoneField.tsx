import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ZoneName } from '#domain/time/instant.ts';
import { zonesOfWindows } from '#domain/time/zoneNames.ts';
import { zoneName } from '#ui/dates.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useEnrolFormStyles } from './EnrolForm.styles.ts';

export interface ZoneFieldProps {
  readonly zone: ZoneName;
  readonly onChosen: (zone: ZoneName) => void;
}

/** One zone of those that calendars know, by the names that people give them. */
export function ZoneField({ zone, onChosen }: ZoneFieldProps) {
  const { zone: label } = useEnrolmentWords().hours;
  const locale = useLocale();
  const styles = useEnrolFormStyles();
  const zones = useMemo(() => namedZones(locale, zone), [locale, zone]);
  return (
    <Field label={label} className={styles.select}>
      <Select
        value={zone}
        onChange={(_, { value }) => onChosen(zones.find(([chosen]) => chosen === value)?.[0] ?? zone)}
      >
        {zones.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Zones that people call the same stand once; the one that is chosen already goes first. */
function namedZones(locale: string, chosen: ZoneName): readonly (readonly [ZoneName, string])[] {
  const byName = new Map<string, ZoneName>();
  for (const each of [chosen, ...zonesOfWindows()]) {
    const name = zoneName(locale, each);
    byName.set(name, byName.get(name) ?? each);
  }
  return [...byName]
    .map(([name, each]) => [each, name] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, locale));
}
