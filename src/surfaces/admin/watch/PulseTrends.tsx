import { Caption1 } from '@fluentui/react-components';
import { type SessionQuestion, sessionQuestions } from '#domain/pulse.ts';
import type { PulseFigure } from '#domain/watch/pulseFigures.ts';
import { inARow, monthName } from '#ui/dates.ts';
import { directionOf } from '#ui/direction.ts';
import { hundredths } from '#ui/numbers.ts';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import { usePictureStyles } from './pictures.styles.ts';

/** A month of which something can be told. */
type Point = PulseFigure & { readonly mean: number };

/** A small picture for each question that two months or more say something of; the table says the same. */
export function PulseTrends({ figures }: { readonly figures: readonly PulseFigure[] }) {
  const { pulse: words } = useWatchWords();
  const styles = usePictureStyles();
  const months = [...new Set(figures.map(({ month }) => month))];
  const trends = sessionQuestions
    .map((question) => ({ question, points: figures.filter(isPoint).filter((each) => each.question === question) }))
    .filter(({ points }) => points.length > 1);
  return (
    trends.length > 0 && (
      <>
        <Caption1 block>{words.scale}</Caption1>
        <div className={styles.trends}>
          {trends.map((trend) => (
            <Trend key={trend.question} {...trend} months={months} />
          ))}
        </div>
      </>
    )
  );
}

const isPoint = (figure: PulseFigure): figure is Point => figure.mean !== undefined;

interface TrendProps {
  readonly question: SessionQuestion;
  readonly points: readonly Point[];
  readonly months: readonly string[];
}

function Trend({ question, points, months }: TrendProps) {
  const { pulse: words } = useWatchWords();
  const styles = usePictureStyles();
  const locale = useLocale();
  const name = words.questions[question];
  const [first = '', last = ''] = [months[0], months.at(-1)].map((month) => month && monthName(locale, month));
  const said = points.map(({ month, mean, margin }) =>
    words.inMonth(monthName(locale, month), words.figure(hundredths(locale, mean), hundredths(locale, margin))),
  );
  return (
    <figure className={styles.figure}>
      <figcaption>{name}</figcaption>
      <Line points={points} months={months} label={words.trend(name, inARow(locale, said, '; '))} />
      <div className={styles.ends}>
        <Caption1>{first}</Caption1>
        <Caption1>{last}</Caption1>
      </div>
    </figure>
  );
}

interface LineProps extends Omit<TrendProps, 'question'> {
  readonly label: string;
}

/** From 0 % at the bottom to 100 % at the top; the thin lines are as long as chance may lead astray. */
function Line({ points, months, label }: LineProps) {
  const styles = usePictureStyles();
  const isMirrored = directionOf(useLocale()) === 'rtl';
  const at = (month: string): number => {
    const place = months.indexOf(month) + 0.5;
    return isMirrored ? months.length - place : place;
  };
  const high = (share: number): number => 1 - Math.min(1, Math.max(0, share));
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.trend}
      viewBox={`0 0 ${months.length} 1`}
      preserveAspectRatio="none"
    >
      <polyline
        className={styles.line}
        points={points.map(({ month, mean }) => `${at(month)},${high(mean)}`).join(' ')}
      />
      {points.map(({ month, mean, margin }) => {
        const across = { x1: at(month), x2: at(month) };
        return (
          <g key={month}>
            <line className={styles.margin} {...across} y1={high(mean - margin)} y2={high(mean + margin)} />
            <line className={styles.mean} {...across} y1={high(mean)} y2={high(mean)} />
          </g>
        );
      })}
    </svg>
  );
}
