import { Avatar, Body1, Body1Strong } from '@fluentui/react-components';
import { usePersonLineStyles } from './PersonLine.styles.ts';

export interface PersonLineProps {
  readonly name: string;
  /** What else is known, such as a job title and a department; what is unknown is left out. */
  readonly about: readonly (string | undefined)[];
}

/** A person with initials, name and place in the organisation. */
export function PersonLine({ name, about }: PersonLineProps) {
  const styles = usePersonLineStyles();
  const known = about.filter((text) => text !== undefined && text !== '');
  return (
    <div className={styles.line}>
      <Avatar name={name} color="colorful" size={48} aria-hidden />
      <div className={styles.words}>
        <Body1Strong>{name}</Body1Strong>
        {known.length > 0 && <Body1 className={styles.about}>{known.join(' · ')}</Body1>}
      </div>
    </div>
  );
}
