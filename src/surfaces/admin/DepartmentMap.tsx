import { mergeClasses } from '@fluentui/react-components';
import { whole } from '#ui/numbers.ts';
import { useLocale } from '#ui/words.tsx';
import { useDepartmentMapStyles, useShadeStyles } from './DepartmentMap.styles.ts';

export interface DepartmentMapProps {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many stand in a cell. */
  readonly value: (row: string, column: string) => number;
  /** What rows, columns and numbers are, in a sentence. */
  readonly label: string;
}

/** Department by department, a table whose cells are the deeper the more there is in them. */
export function DepartmentMap({ rows, columns, value, label }: DepartmentMapProps) {
  const styles = useDepartmentMapStyles();
  const cellOf = useCells();
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => value(row, column))));
  return (
    // Wider than the page with many departments: it can be scrolled by keyboard, too.
    <div role="region" aria-label={label} tabIndex={0} className={styles.frame}>
      <table className={styles.map} aria-label={label}>
        <thead>
          <tr>
            <td aria-hidden className={styles.corner} />
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.column}>
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" className={styles.row}>
                <bdi>{row}</bdi>
              </th>
              {columns.map((column) => (
                <td key={column} {...cellOf(value(row, column), most)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a cell shows and how deep it is: of thousands of cells, none asks for its own styles. */
function useCells() {
  const styles = useDepartmentMapStyles();
  const shades = useShadeStyles();
  const locale = useLocale();
  return (value: number, most: number) => ({
    className: mergeClasses(styles.cell, shades[shadeOf(value, most)]),
    children: whole(locale, value),
  });
}

function shadeOf(value: number, most: number): 'none' | 'light' | 'middle' | 'deep' {
  if (value === 0) {
    return 'none';
  }
  const share = value / most;
  return share > 2 / 3 ? 'deep' : share > 1 / 3 ? 'middle' : 'light';
}
