import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { DepartmentProgress } from '#domain/invitations/departmentProgress.ts';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { whole } from '#ui/numbers.ts';
import { useLocale } from '#ui/words.tsx';
import { useTableStyles } from '../table.styles.ts';

const firstRows = 10;

/** Departments in which somebody was asked: how many people they have, how many were asked, how many joined. */
export function DepartmentTable({ departments }: { readonly departments: readonly DepartmentProgress[] }) {
  const { department: words } = useInviteDeskWords();
  const locale = useLocale();
  const styles = useTableStyles();
  const [rows, setRows] = useState(firstRows);
  if (departments.length === 0) {
    return null;
  }
  return (
    <>
      <Table size="small" aria-label={words.table} className={styles.table}>
        <TableHeader className={styles.head}>
          <TableRow>
            {[words.department, words.people, words.asked, words.joined].map((heading) => (
              <TableHeaderCell key={heading}>{heading}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody className={styles.body}>
          {departments.slice(0, rows).map(({ department, people, asked, joined }) => (
            <TableRow key={department} className={styles.row}>
              <TableCell className={styles.name}>
                <bdi>{department}</bdi>
              </TableCell>
              <TableCell className={styles.cell} data-title={words.people}>
                {whole(locale, people)}
              </TableCell>
              <TableCell className={styles.cell} data-title={words.asked}>
                {whole(locale, asked)}
              </TableCell>
              <TableCell className={styles.cell} data-title={words.joined}>
                {words.joinedOf(joined, asked)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {departments.length > rows && (
        <Button appearance="subtle" onClick={() => setRows(departments.length)}>
          {words.more(departments.length - rows)}
        </Button>
      )}
    </>
  );
}
