import type { Programme } from '#domain/programme.ts';
import { longDate } from '#ui/dates.ts';
import { whole } from '#ui/numbers.ts';
import { useReportWords } from '#ui/reportWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useReportStyles, useReportOnPaper } from './ReportSheet.styles.ts';

/** One figure with its name: at least so many, where 0 says "fewer than five", or what is to be said in words. */
export interface ReportLine {
  readonly label: string;
  readonly value: number | string;
}

/** How a figure reads on the sheet. */
function useValue(): (value: ReportLine['value']) => string {
  const words = useReportWords();
  const locale = useLocale();
  return (value) =>
    typeof value === 'string' ? value : value === 0 ? words.fewerThanFive : words.atLeast(whole(locale, value));
}

export interface ReportSheetProps {
  readonly programme: Programme;
  readonly lines: readonly ReportLine[];
  /** The day of the figures, `2027-03-01`. */
  readonly day: string;
}

/** The report as it looks on the page and on paper. */
export function ReportSheet({ programme, lines, day }: ReportSheetProps) {
  const words = useReportWords();
  const locale = useLocale();
  const styles = useReportStyles();
  useReportOnPaper();
  const read = useValue();
  return (
    <article className={`turnaboutReport ${styles.sheet}`}>
      <h4 className={styles.title}>{words.heading(programme.name)}</h4>
      <p className={styles.line}>{words.day(longDate(locale, day))}</p>
      {programme.sponsor !== '' && <p className={styles.line}>{words.sponsor(programme.sponsor)}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>{words.figure}</th>
            <th className={styles.cell}>{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row" className={styles.name}>
                {label}
              </th>
              <td className={styles.cell}>{read(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.line}>{words.foot}</p>
    </article>
  );
}
