import { Body1, Body1Strong, Subtitle2 } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { type LeftOut, leftOutCauses } from '#domain/matching/draft.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import { useLeftOutListStyles } from './LeftOutList.styles.ts';
import { nameOf } from './pairNames.ts';

export interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly byId: ReadonlyMap<PersonId, Colleague>;
}

/** Everybody without a partner, by what stands in the way. */
export function LeftOutList({ leftOut, byId }: LeftOutListProps) {
  const { matching } = useAdminWords();
  const locale = useLocale();
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
          <Body1 block>
            {inARow(
              locale,
              people.map(({ person }) => nameOf(byId, person)),
            )}
          </Body1>
          <WhatHelps people={people} byId={byId} />
        </details>
      ))}
    </section>
  );
}

/** For each of them the one thing that would open most partners; many have none. */
function WhatHelps({ people, byId }: { readonly people: readonly LeftOut[]; readonly byId: LeftOutListProps['byId'] }) {
  const { matching } = useAdminWords();
  const styles = useLeftOutListStyles();
  const helped = people.flatMap(({ person, changes: [change] }) => (change ? [{ person, change }] : []));
  return helped.length === 0 ? null : (
    <>
      <Body1Strong block className={styles.title}>
        {matching.whatHelps}
      </Body1Strong>
      <ul className={styles.list}>
        {helped.map(({ person, change }) => (
          <li key={person}>
            <Body1>{matching.helps(nameOf(byId, person), change)}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
