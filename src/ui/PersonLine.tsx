import { Avatar, Body1, Body1Strong } from '@fluentui/react-components';
import { inARow } from './dates.ts';
import { usePersonLineStyles } from './PersonLine.styles.ts';
import { useLocale } from './words.tsx';

export interface PersonLineProps {
  readonly name: string;
  /** What else is known, such as a job title and a department; what is unknown is left out. */
  readonly about: readonly (string | undefined)[];
}

/** A person with initials, name and place in the organisation. */
export function PersonLine({ name, about }: PersonLineProps) {
  const styles = usePersonLineStyles();
  const locale = useLocale();
  const known = about.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
  return (
    <div className={styles.line}>
      <Avatar name={name} color="colorful" size={48} aria-hidden />
      <div className={styles.words}>
        <Body1Strong dir="auto">{name}</Body1Strong>
        {known.length > 0 && <Body1 className={styles.about}>{inARow(locale, known, ' · ')}</Body1>}
      </div>
    </div>
  );
}
