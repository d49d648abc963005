import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { sessionsAhead } from '#domain/sessions/pairCounts.ts';
import type { WeekCounts } from '#domain/sessions/weekCounts.ts';
import { longDate } from '#ui/dates.ts';
import { whole } from '#ui/numbers.ts';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useTableStyles } from '../table.styles.ts';
import { useWatchStyles } from './watch.styles.ts';

/** The weeks in numbers, for whoever would rather read; a week without sessions is left out. */
export function WeekTable({ weeks }: { readonly weeks: readonly WeekCounts[] }) {
  const { sessions: words } = useWatchWords();
  const watchStyles = useWatchStyles();
  const styles = useTableStyles();
  const locale = useLocale();
  const columns = ['planned', 'held', 'ahead', 'moved', 'lost'] as const;
  const names = { ...words, ahead: words.weeks.ahead };
  return (
    <details>
      <summary className={watchStyles.summary}>{words.weeks.asTable}</summary>
      <Table size="small" aria-label={words.weeks.title} className={styles.table}>
        <TableHeader className={styles.head}>
          <TableRow>
            <TableHeaderCell>{words.weeks.week}</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column}>{names[column]}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody className={styles.body}>
          {weeks
            .filter(({ planned }) => planned > 0)
            .map((counts) => (
              <TableRow key={counts.week} className={styles.row}>
                <TableCell className={styles.name}>{longDate(locale, counts.week)}</TableCell>
                {columns.map((column) => (
                  <TableCell key={column} className={styles.cell} data-title={names[column]}>
                    {whole(locale, column === 'ahead' ? sessionsAhead(counts) : counts[column])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </details>
  );
}
