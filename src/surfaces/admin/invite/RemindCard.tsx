import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { mostReminders, reminderDays } from '#domain/invitations/reminders.ts';
import { Actions } from '#ui/Actions.tsx';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { toRemind } from '#useCases/programme/remindPerson.ts';
import type { PanelProps } from '../useDesk.ts';

/** Asks those once more who were invited and have not answered for a while; nothing where nobody waits so long. */
export function RemindCard({ desk, jobs }: Pick<PanelProps, 'desk' | 'jobs'>) {
  const { remind: words } = useInviteDeskWords();
  const { services } = useApp();
  const people = toRemind(desk, services.clock.now());
  if (people.length === 0) {
    return null;
  }
  const roles = new Map(desk.enrolments.map(({ person, role }) => [person, role]));
  const invitees = people.map((person) => ({ person, role: roles.get(person) ?? 'mentor', again: true }) as const);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.hint(people.length, reminderDays, mostReminders)}</Body1>
      <Actions>
        <Button disabledFocusable={jobs.isBusy} onClick={() => jobs.begin({ kind: 'invite', invitees })}>
          {words.action(people.length)}
        </Button>
      </Actions>
    </SectionCard>
  );
}
