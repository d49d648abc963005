import { Badge, Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useId } from 'react';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { dataItems, declarables, type ReadinessCheck, type ReadinessFacts } from '#domain/readiness.ts';
import { useReadinessWords } from '#ui/readinessWords.ts';
import { DeclaredField } from './DeclaredField.tsx';
import { useReadinessListStyles } from './ReadinessList.styles.ts';
import type { Saying } from './useReadiness.ts';
import { useCounted } from './useCounted.ts';

export interface ReadinessListProps {
  readonly checks: readonly ReadinessCheck[];
  readonly facts: ReadinessFacts;
  readonly byId: ReadonlyMap<PersonId, Colleague>;
  readonly declare: Saying;
}

/** Each thing that is needed: how it stands, what was counted or said, and the way there while it is open. */
export function ReadinessList({ checks, ...others }: ReadinessListProps) {
  const styles = useReadinessListStyles();
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <ReadinessItem key={check.item} check={check} {...others} />
      ))}
    </ul>
  );
}

interface ItemProps extends Omit<ReadinessListProps, 'checks'> {
  readonly check: ReadinessCheck;
}

const badgeColor = { met: 'success', missing: 'warning', unknown: 'informative' } as const;

function ReadinessItem({ check: { item, state }, facts, byId, declare }: ItemProps) {
  const words = useReadinessWords();
  const styles = useReadinessListStyles();
  const nameId = useId();
  const counted = useCounted(item, facts);
  const about = declarables.find((each) => each === item);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Body1Strong id={nameId}>{words.items[item]}</Body1Strong>
        <Badge className={styles.badge} appearance="tint" color={badgeColor[state]}>
          {words.states[state]}
        </Badge>
      </div>
      {counted !== undefined && <Caption1>{counted}</Caption1>}
      {state !== 'met' && !isAboutNobody(item, facts) && <Body1>{words.howTo[item]}</Body1>}
      {about !== undefined && (
        <DeclaredField about={about} labelId={nameId} record={facts.record} byId={byId} declare={declare} />
      )}
    </li>
  );
}

/** As long as nobody is invited, there is nobody whose data could be mended. */
const isAboutNobody = (item: ReadinessCheck['item'], { data }: ReadinessFacts): boolean =>
  dataItems.some((each) => each === item && data[each].of === 0);
