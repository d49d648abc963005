import { Body1, Body1Strong } from '@fluentui/react-components';
import type { DayPart, PictureDay } from '#domain/scheduling/weekPicture.ts';
import { clockSpan, dayAndMonth } from './dates.ts';
import { useWeekListStyles } from './WeekList.styles.ts';
import { useWeekWords } from './weekWords.ts';
import { useLocale } from './words.tsx';

interface WeekListProps {
  readonly days: readonly PictureDay[];
  readonly partner: string;
}

/** What the picture of a week shows, day by day in words. */
export function WeekList({ days, partner }: WeekListProps) {
  const { asList } = useWeekWords();
  const styles = useWeekListStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{asList}</summary>
      <ul className={styles.days}>
        {days.map((day) => (
          <Day key={day.date} day={day} partner={partner} />
        ))}
      </ul>
    </details>
  );
}

function Day({ day, partner }: { readonly day: PictureDay; readonly partner: string }) {
  const { nothing } = useWeekWords();
  const locale = useLocale();
  const styles = useWeekListStyles();
  const lines = useDayLines(day, partner);
  return (
    <li className={styles.day}>
      <Body1Strong>{dayAndMonth(locale, day.date)}</Body1Strong>
      {(lines.length > 0 ? lines : [nothing]).map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
    </li>
  );
}

const wholeDay = 24 * 60;

function useDayLines({ mine, partners, sessions }: PictureDay, partner: string): readonly string[] {
  const words = useWeekWords();
  const locale = useLocale();
  const timesOf = (parts: readonly DayPart[]): string =>
    parts
      .map(({ from, until }) => (until - from === wholeDay ? words.allDay : clockSpan(locale, from, until)))
      .join(', ');
  const said = (kind: 'busy' | 'unknown'): readonly string[] => {
    const [own, theirs] = [mine, partners].map((parts) => parts.filter((part) => part.kind === kind));
    return [
      ...(own && own.length > 0 ? [words.mine[kind](timesOf(own))] : []),
      ...(theirs && theirs.length > 0 ? [words.partners[kind](partner, timesOf(theirs))] : []),
    ];
  };
  return [
    ...sessions.map((session) => words.proposed(session.slot + 1, timesOf([session]))),
    ...said('busy'),
    ...said('unknown'),
  ];
}
