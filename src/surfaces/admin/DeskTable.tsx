import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTableStyles } from './table.styles.ts';

/** One column: its title stands above it, and beside each value where the page is narrow. */
interface Column<Row> {
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** A name says who or what the row is about, and needs no title beside it. */
  readonly kind?: 'name' | 'short' | 'wide';
}

interface DeskTableProps<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows shown at first; the rest on demand, so that a large programme opens as fast as a small one. */
  readonly firstRows?: number;
  /** Words of the button that shows so many more. */
  readonly more: (rows: number) => string;
}

/** A table of the desk, whose rows become cards where the page is narrow. */
export function DeskTable<Row>({ name, columns, rows, keyOf, firstRows = 50, more }: DeskTableProps<Row>) {
  const styles = useTableStyles();
  const [shown, setShown] = useState(firstRows);
  const widths = { name: undefined, short: styles.short, wide: styles.wide };
  return (
    <>
      <Table size="small" aria-label={name} className={styles.table}>
        <TableHeader className={styles.head}>
          <TableRow>
            {columns.map(({ title, kind = 'name' }) => (
              <TableHeaderCell key={title} className={widths[kind]}>
                {title}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody className={styles.body}>
          {rows.slice(0, shown).map((row) => (
            <TableRow key={keyOf(row)} className={styles.row}>
              {columns.map(({ title, render, kind }) => (
                <TableCell
                  key={title}
                  className={kind === 'name' ? styles.name : styles.cell}
                  {...(kind !== 'name' && { 'data-title': title })}
                >
                  {render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(rows.length)}>
          {more(rows.length - shown)}
        </Button>
      )}
    </>
  );
}
