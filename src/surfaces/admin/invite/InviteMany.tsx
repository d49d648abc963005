import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { expectedTime } from '#domain/expectedTime.ts';
import { jobKey } from '#domain/job.ts';
import type { Role } from '#domain/participant.ts';
import { pastedAddresses } from '#domain/pastedAddresses.ts';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { RoleChoice } from './RoleChoice.tsx';

/** Invites everybody whose address is pasted here. What nobody has stays in the box, to be put right. */
export function InviteMany({ desk, organisation, jobs }: Pick<PanelProps, 'desk' | 'organisation' | 'jobs'>) {
  const { inviteMany: words, jobs: jobWords } = useAdminWords();
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role>('mentor');
  const { found, unknown } = useMemo(() => pastedAddresses(text, organisation.colleagues), [text, organisation]);
  const isIn = new Set(desk.enrolments.map(({ person }) => person));
  const fresh = found.filter(({ id }) => !isIn.has(id));
  const last = jobs.board.jobs.find(({ key }) => key === jobKey('invite', desk.programme.id));
  const invite = () => {
    setText(unknown.join('\n'));
    jobs.begin({ kind: 'invite', invitees: fresh.map(({ id }) => ({ person: id, role })) });
  };
  return (
    <SectionCard title={words.title}>
      <Field
        label={words.addresses}
        hint={words.hint}
        {...(unknown.length > 0 && { validationState: 'warning', validationMessage: words.unknown(unknown) })}
      >
        <Textarea value={text} onChange={(_, { value }) => setText(value)} resize="vertical" />
      </Field>
      <RoleChoice label={words.role} role={role} onChosen={setRole} />
      {found.length > fresh.length && <Body1>{words.alreadyIn(found.length - fresh.length)}</Body1>}
      {fresh.length > 0 && <Body1>{jobWords.takes(expectedTime('invite', fresh.length, last?.log.pace))}</Body1>}
      <Actions>
        <Button disabledFocusable={fresh.length === 0 || jobs.isBusy} onClick={invite}>
          {words.action(fresh.length)}
        </Button>
      </Actions>
    </SectionCard>
  );
}
