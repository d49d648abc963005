import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { departmentProgress } from '#domain/invitations/departmentProgress.ts';
import type { Role } from '#domain/participant.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PanelProps } from '../useDesk.ts';
import { DepartmentTable } from './DepartmentTable.tsx';
import { useInviteDepartmentStyles } from './InviteDepartment.styles.ts';
import { RoleChoice } from './RoleChoice.tsx';

/** How far inviting is in each department, and everybody of one asked at once. */
export function InviteDepartment({ desk, organisation, jobs }: Pick<PanelProps, 'desk' | 'organisation' | 'jobs'>) {
  const { department: words } = useInviteDeskWords();
  const { inviteMany } = useAdminWords();
  const styles = useInviteDepartmentStyles();
  const [chosen, setChosen] = useState('');
  const [role, setRole] = useState<Role>('mentor');
  const { colleagues } = organisation;
  const { enrolments } = desk;
  const departments = useMemo(() => departmentProgress(colleagues, enrolments), [colleagues, enrolments]);
  const open = departments.find(({ department }) => department === chosen)?.open ?? [];
  return (
    <SectionCard title={words.title}>
      <Body1>{departments.length === 0 ? words.none : words.hint}</Body1>
      <DepartmentTable departments={departments.filter(({ asked }) => asked > 0)} />
      <Field className={styles.field} label={words.department}>
        <Select className={styles.list} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.choose}</option>
          {departments.map(({ department, open: { length } }) => (
            <option key={department} value={department}>
              {words.option(department, length)}
            </option>
          ))}
        </Select>
      </Field>
      <RoleChoice label={inviteMany.role} role={role} onChosen={setRole} />
      <Actions>
        <Button
          disabledFocusable={open.length === 0 || jobs.isBusy}
          onClick={() => jobs.begin({ kind: 'invite', invitees: open.map(({ id }) => ({ person: id, role })) })}
        >
          {inviteMany.action(open.length)}
        </Button>
      </Actions>
    </SectionCard>
  );
}
