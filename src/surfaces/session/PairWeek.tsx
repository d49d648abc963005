import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { weekPicture } from '#domain/scheduling/weekPicture.ts';
import { addDays } from '#domain/time/zone.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Loaded } from '#ui/useLoad.ts';
import { WeekPicture } from '#ui/WeekPicture.tsx';
import { useWords } from '#ui/words.tsx';
import { type Weeks, weeksShown } from '#useCases/series/openWeeks.ts';

export interface PairWeekProps {
  readonly weeks: Loaded<Weeks>;
  readonly slots: readonly RecurringSlot[];
  readonly partner: string;
  readonly level: 2 | 3;
}

/** The weeks of the two around the first sessions, with the proposed times on them. */
export function PairWeek({ weeks, ...shown }: PairWeekProps) {
  const problem = useProblem();
  const words = useWords();
  switch (weeks.status) {
    case 'loading':
      return (
        <Skeleton aria-label={words.loading}>
          <SkeletonItem size={128} />
        </Skeleton>
      );
    case 'failed':
      return <Problem {...problem(weeks.error, weeks.retry)} />;
    case 'ready':
      return <TurnedWeek weeks={weeks.value} {...shown} />;
  }
}

function TurnedWeek({ weeks, slots, partner, level }: Omit<PairWeekProps, 'weeks'> & { readonly weeks: Weeks }) {
  const { title } = useWords().outlook.week;
  const [week, setWeek] = useState(0);
  const { firstMonday, myZone: zone, mine, partners } = weeks;
  const picture = weekPicture({ monday: addDays(firstMonday, week * 7), zone, mine, partners, slots });
  return (
    <SectionCard title={title} level={level}>
      <WeekPicture
        picture={picture}
        partner={partner}
        hasBefore={week > 0}
        hasAfter={week < weeksShown - 1}
        onTurned={(by) => setWeek((now) => Math.min(weeksShown - 1, Math.max(0, now + by)))}
      />
    </SectionCard>
  );
}
