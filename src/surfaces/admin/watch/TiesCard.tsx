import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { departmentTies, type TieTable } from '#domain/watch/departmentTies.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { isRunning } from '#useCases/watch/watchedPairs.ts';
import { DepartmentMap } from '../DepartmentMap.tsx';
import type { Organisation } from '../useDesk.ts';
import { Counting } from './Counting.tsx';
import { useWatchStyles } from './watch.styles.ts';

export interface TiesCardProps {
  readonly pairs: readonly PairStatus[];
  readonly organisation: Organisation;
}

/** Which departments had to do with each other before, and which meet now. */
export function TiesCard({ pairs, organisation: { colleagues, byId } }: TiesCardProps) {
  const { ties: words, counting } = useWatchWords();
  const styles = useWatchStyles();
  const ties = useMemo(() => {
    const meeting = pairs.filter(isRunning).map(({ registered }) => registered.pair);
    return departmentTies(meeting, colleagues, byId);
  }, [pairs, colleagues, byId]);
  const isEmpty = ties.after.rows.length === 0;
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{isEmpty ? words.none : words.joined(ties.joined, ties.newlyJoined)}</Body1>
      {!ties.isWhole && <Body1>{words.notWhole}</Body1>}
      {!isEmpty && (
        <div className={styles.maps}>
          <TieMap title={words.beforeTitle} label={words.before} ties={ties.before} />
          <TieMap title={words.afterTitle} label={words.after} ties={ties.after} />
        </div>
      )}
      <Counting how={counting.ties} />
    </SectionCard>
  );
}

interface TieMapProps {
  readonly title: string;
  readonly label: string;
  readonly ties: TieTable;
}

function TieMap({ title, label, ties }: TieMapProps) {
  const styles = useWatchStyles();
  return (
    <div className={styles.map}>
      <h4 className={styles.mapTitle}>{title}</h4>
      <DepartmentMap {...ties} label={label} />
    </div>
  );
}
