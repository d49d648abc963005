import {
  Body1,
  Caption1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { type SessionQuestion, sessionQuestions } from '#domain/pulse.ts';
import { type PulseFigure, pulseFigures, type ToldPulse } from '#domain/watch/pulseFigures.ts';
import { monthName } from '#ui/dates.ts';
import { hundredths, whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useTableStyles } from '../table.styles.ts';
import { Counting } from './Counting.tsx';
import { PulseTrends } from './PulseTrends.tsx';

/** How five people or more found their sessions, month by month. */
export function PulseCard({ pulses }: { readonly pulses: readonly ToldPulse[] }) {
  const { pulse: words, counting } = useWatchWords();
  const figures = useMemo(() => pulseFigures(pulses), [pulses]);
  return (
    <SectionCard title={words.title} level={3}>
      {figures.length === 0 ? <Body1>{words.none}</Body1> : <Months figures={figures} />}
      <PulseTrends figures={figures} />
      <Counting how={counting.pulse} />
    </SectionCard>
  );
}

function Months({ figures }: { readonly figures: readonly PulseFigure[] }) {
  const { pulse: words } = useWatchWords();
  const styles = useTableStyles();
  const locale = useLocale();
  return (
    <Table size="small" aria-label={words.title} className={styles.table}>
      <TableHeader className={styles.head}>
        <TableRow>
          <TableHeaderCell>{words.month}</TableHeaderCell>
          {sessionQuestions.map((question) => (
            <TableHeaderCell key={question}>{words.questions[question]}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody className={styles.body}>
        {[...new Set(figures.map(({ month }) => month))].map((month) => (
          <TableRow key={month} className={styles.row}>
            <TableCell className={styles.name}>{monthName(locale, month)}</TableCell>
            {sessionQuestions.map((question) => (
              <Answer key={question} question={question} figures={figures.filter((each) => each.month === month)} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface AnswerProps {
  readonly question: SessionQuestion;
  readonly figures: readonly PulseFigure[];
}

function Answer({ question, figures }: AnswerProps) {
  const { pulse: words } = useWatchWords();
  const styles = useTableStyles();
  const locale = useLocale();
  const figure = figures.find((each) => each.question === question);
  return (
    <TableCell className={styles.cell} data-title={words.questions[question]}>
      <Body1 block>
        {figure?.mean === undefined
          ? words.tooFew
          : words.figure(hundredths(locale, figure.mean), hundredths(locale, figure.margin))}
      </Body1>
      {figure && <Caption1 block>{words.from(whole(locale, figure.people))}</Caption1>}
    </TableCell>
  );
}
