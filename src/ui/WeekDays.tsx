import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { DayPart, PictureDay, TakenPart, WeekPicture } from '#domain/scheduling/weekPicture.ts';
import { shortDay, timeOfDay } from './dates.ts';
import { useWeekPictureStyles } from './WeekPicture.styles.ts';
import { useWeekWords } from './weekWords.ts';
import { useLocale } from './words.tsx';

const hourHeight = 24;

/** The days side by side: what is taken in two lanes, one for each person, and the sessions across them. */
export function WeekDays({ picture }: { readonly picture: WeekPicture }) {
  const { picture: label } = useWeekWords();
  const styles = useWeekPictureStyles();
  const { days, from, until } = picture;
  const height = ((until - from) / 60) * hourHeight;
  return (
    <div
      role="img"
      aria-label={label}
      className={styles.days}
      style={{
        gridTemplateColumns: `auto repeat(${days.length}, minmax(0, 1fr))`,
        gridTemplateRows: `auto ${height}px`,
      }}
    >
      <span />
      {days.map(({ date }) => (
        <DayName key={date} date={date} />
      ))}
      <Hours from={from} until={until} />
      {days.map((day) => (
        <DayColumn key={day.date} day={day} from={from} until={until} />
      ))}
    </div>
  );
}

function DayName({ date }: { readonly date: string }) {
  const { weekday, day } = shortDay(useLocale(), date);
  return (
    <div className={useWeekPictureStyles().name}>
      <span>{weekday}</span>
      <span>{day}</span>
    </div>
  );
}

function Hours(shown: DayPart) {
  const locale = useLocale();
  const styles = useWeekPictureStyles();
  const inner = hoursOf(shown).slice(1);
  return (
    <div className={styles.hours}>
      {/* It keeps the column as wide as its widest hour. */}
      <span style={{ visibility: 'hidden' }} className={styles.name}>
        {timeOfDay(locale, '12:00')}
      </span>
      {inner.map((hour) => (
        <span key={hour} className={styles.hour} style={{ insetBlockStart: placeOf(hour, shown) }}>
          {timeOfDay(locale, `${String(hour / 60).padStart(2, '0')}:00`)}
        </span>
      ))}
    </div>
  );
}

function DayColumn({ day: { mine, partners, sessions }, ...shown }: DayPart & { readonly day: PictureDay }) {
  const styles = useWeekPictureStyles();
  return (
    <div className={styles.column}>
      {hoursOf(shown)
        .slice(1)
        .map((hour) => (
          <div key={hour} className={styles.line} style={{ insetBlockStart: placeOf(hour, shown) }} />
        ))}
      <Lane parts={mine} lane="mine" shown={shown} />
      <Lane parts={partners} lane="partners" shown={shown} />
      {sessions.map((session) => (
        <div
          key={session.slot}
          className={mergeClasses(styles.part, styles.number, styles.session)}
          style={blockOf(session, shown)}
        >
          {session.slot + 1}
        </div>
      ))}
    </div>
  );
}

interface LaneProps {
  readonly parts: readonly TakenPart[];
  readonly lane: 'mine' | 'partners';
  readonly shown: DayPart;
}

function Lane({ parts, lane, shown }: LaneProps) {
  const styles = useWeekPictureStyles();
  const place = lane === 'mine' ? styles.mineLane : styles.partnersLane;
  return parts.map((part) => (
    <div
      key={part.from}
      className={mergeClasses(styles.part, place, styles[part.kind === 'busy' ? lane : 'unknown'])}
      style={blockOf(part, shown)}
    />
  ));
}

const hoursOf = ({ from, until }: DayPart): readonly number[] =>
  Array.from({ length: (until - from) / 60 }, (_, hour) => from + hour * 60);

const placeOf = (minutes: number, { from, until }: DayPart): string => `${((minutes - from) / (until - from)) * 100}%`;

/** What lies outside the hours that are shown is cut off. */
const blockOf = (part: DayPart, shown: DayPart): CSSProperties => ({
  insetBlockStart: placeOf(part.from, shown),
  blockSize: placeOf(part.until - part.from + shown.from, shown),
});
