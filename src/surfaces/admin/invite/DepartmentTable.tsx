import type { DepartmentProgress } from '#domain/invitations/departmentProgress.ts';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { whole } from '#ui/numbers.ts';
import { useLocale } from '#ui/words.tsx';
import { DeskTable } from '../DeskTable.tsx';

/** Departments in which somebody was asked: how many people they have, how many were asked, how many joined. */
export function DepartmentTable({ departments }: { readonly departments: readonly DepartmentProgress[] }) {
  const { department: words } = useInviteDeskWords();
  const locale = useLocale();
  if (departments.length === 0) {
    return null;
  }
  return (
    <DeskTable
      name={words.table}
      rows={departments}
      keyOf={({ department }) => department}
      columns={[
        { title: words.department, kind: 'name', render: ({ department }) => <bdi>{department}</bdi> },
        { title: words.people, render: ({ people }) => whole(locale, people) },
        { title: words.asked, render: ({ asked }) => whole(locale, asked) },
        { title: words.joined, render: ({ joined, asked }) => words.joinedOf(joined, asked) },
      ]}
      firstRows={10}
      more={words.more}
    />
  );
}
