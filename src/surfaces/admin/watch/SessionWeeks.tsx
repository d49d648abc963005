import { Caption1 } from '@fluentui/react-components';
import { sessionsAhead } from '#domain/sessions/pairCounts.ts';
import type { WeekCounts } from '#domain/sessions/weekCounts.ts';
import { longDate } from '#ui/dates.ts';
import { directionOf } from '#ui/direction.ts';
import { whole } from '#ui/numbers.ts';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import { usePictureStyles } from './pictures.styles.ts';
import { WeekTable } from './WeekTable.tsx';

/** Week by week, how many sessions were held, are ahead, were moved or fell through: as a picture, and as a table. */
export function SessionWeeks({ weeks }: { readonly weeks: readonly WeekCounts[] }) {
  const { weeks: words } = useWatchWords().sessions;
  const styles = usePictureStyles();
  const locale = useLocale();
  const most = Math.max(1, ...weeks.map(({ planned }) => planned));
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)].map((week) => week && longDate(locale, week.week));
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h4 className={styles.title}>{words.title}</h4>
        <Caption1 block>{words.most(whole(locale, most))}</Caption1>
      </figcaption>
      <Bars weeks={weeks} most={most} label={words.label(first, last)} />
      <div className={styles.ends}>
        <Caption1>{first}</Caption1>
        <Caption1>{last}</Caption1>
      </div>
      <Legend />
      <WeekTable weeks={weeks} />
    </figure>
  );
}

interface BarsProps {
  readonly weeks: readonly WeekCounts[];
  readonly most: number;
  readonly label: string;
}

/** As many units wide as there are weeks, as high as the week with the most. */
function Bars({ weeks, most, label }: BarsProps) {
  const styles = usePictureStyles();
  const isMirrored = directionOf(useLocale()) === 'rtl';
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.bars}
      viewBox={`0 0 ${Math.max(weeks.length, fewestWeeks)} ${most}`}
      preserveAspectRatio="none"
    >
      <g transform={isMirrored ? `translate(${Math.max(weeks.length, fewestWeeks)} 0) scale(-1 1)` : undefined}>
        {weeks.map((week, index) => (
          <Week key={week.week} counts={week} left={index} bottom={most} />
        ))}
      </g>
    </svg>
  );
}

/** A single week would be a wall. */
const fewestWeeks = 8;

interface WeekProps {
  readonly counts: WeekCounts;
  readonly left: number;
  readonly bottom: number;
}

function Week({ counts, left, bottom }: WeekProps) {
  const styles = usePictureStyles();
  const { held, moved, lost } = counts;
  const ahead = sessionsAhead(counts);
  const bar = { x: left + 0.1, width: 0.5 };
  return (
    <>
      <rect {...bar} y={bottom - held} height={held} className={styles.held} />
      <rect {...bar} y={bottom - held - ahead} height={ahead} className={styles.ahead} />
      <rect {...bar} y={bottom - held - ahead - lost} height={lost} className={styles.lost} />
      <rect x={left + 0.65} width={0.2} y={bottom - moved} height={moved} className={styles.moved} />
    </>
  );
}

function Legend() {
  const { sessions: words } = useWatchWords();
  const styles = usePictureStyles();
  const names = { held: words.held, ahead: words.weeks.ahead, lost: words.lost, moved: words.weeks.moved };
  return (
    <ul className={styles.legend}>
      {(['held', 'ahead', 'lost', 'moved'] as const).map((name) => (
        <li key={name} className={styles.legendEntry}>
          <svg aria-hidden className={styles.swatch} viewBox="0 0 10 10">
            <rect
              x={name === 'moved' ? 3 : 1}
              y="1"
              width={name === 'moved' ? 4 : 8}
              height="8"
              className={styles[name]}
            />
          </svg>
          <Caption1>{names[name]}</Caption1>
        </li>
      ))}
    </ul>
  );
}
