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
                <Cell key={column} value={value(row, column)} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ value, most }: { readonly value: number; readonly most: number }) {
  const styles = useDepartmentMapStyles();
  const shades = useShadeStyles();
  const locale = useLocale();
  return <td className={mergeClasses(styles.cell, shades[shadeOf(value, most)])}>{whole(locale, value)}</td>;
}

function shadeOf(value: number, most: number): 'none' | 'light' | 'middle' | 'deep' {
  if (value === 0) {
    return 'none';
  }
  const share = value / most;
  return share > 2 / 3 ? 'deep' : share > 1 / 3 ? 'middle' : 'light';
}
