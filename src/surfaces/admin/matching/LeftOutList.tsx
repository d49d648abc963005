import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { type LeftOut, leftOutCauses } from '#domain/matching/draft.ts';
import { useWords } from '#ui/words.tsx';
import { useLeftOutListStyles } from './LeftOutList.styles.ts';

export interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly byId: ReadonlyMap<PersonId, Colleague>;
}

/** Everybody without a partner, by what stands in the way. */
export function LeftOutList({ leftOut, byId }: LeftOutListProps) {
  const { matching } = useWords().admin;
  const styles = useLeftOutListStyles();
  const groups = leftOutCauses
    .map((cause) => ({ cause, people: leftOut.filter((one) => one.cause === cause) }))
    .filter(({ people }) => people.length > 0);
  return (
    <section>
      <Subtitle2 as="h3">{matching.leftOutTitle(leftOut.length)}</Subtitle2>
      {groups.map(({ cause, people }) => (
        <details key={cause}>
          <summary className={styles.cause}>
            {matching.leftOut[cause]} ({people.length})
          </summary>
          <Body1>{people.map(({ person }) => byId.get(person)?.name ?? person).join(', ')}</Body1>
        </details>
      ))}
    </section>
  );
}
