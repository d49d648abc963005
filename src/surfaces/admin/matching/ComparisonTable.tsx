import type { DraftComparison, DraftFigures } from '#domain/matching/compareDrafts.ts';
import { useDraftWords } from '#ui/draftWords.ts';
import { whole } from '#ui/numbers.ts';
import { useLocale } from '#ui/words.tsx';
import { useComparisonTableStyles } from './ComparisonTable.styles.ts';

/** The figures of two drafts side by side. */
export function ComparisonTable({ kept, now }: Pick<DraftComparison, 'kept' | 'now'>) {
  const { compare: words } = useDraftWords();
  const locale = useLocale();
  const styles = useComparisonTableStyles();
  const figures: readonly (readonly [string, (draft: DraftFigures) => string])[] = [
    [words.pairs, ({ pairs }) => whole(locale, pairs)],
    [words.people, ({ people }) => whole(locale, people)],
    [words.mean, ({ meanSuitability }) => whole(locale, Math.round(meanSuitability * 10) / 10)],
    [words.weakest, ({ weakestSuitability }) => whole(locale, weakestSuitability)],
    [words.proven, ({ isProven }) => (isProven ? words.yes : words.no)],
  ];
  return (
    <table className={styles.table} aria-label={words.table}>
      <thead>
        <tr>
          {[words.what, words.kept, words.now].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(([name, say]) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.cell}>{say(kept)}</td>
            <td className={styles.cell}>{say(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
