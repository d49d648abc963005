import { Body1, Button, Caption1, Field, MessageBar, MessageBarBody, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Colleague } from '#domain/colleague.ts';
import { type Role, roles } from '#domain/participant.ts';
import type { Desk } from '#useCases/programme/openDesk.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import { useInviteBoxStyles } from './InviteBox.styles.ts';
import type { Organisation } from '../useDesk.ts';

export interface InviteBoxProps {
  readonly desk: Desk;
  readonly organisation: Organisation;
  readonly onInvited: () => Promise<void>;
}

interface Invited {
  readonly name: string;
  readonly isDone: boolean;
}

/** Finds a colleague by name and invites them in one role. */
export function InviteBox({ desk, organisation, onInvited }: InviteBoxProps) {
  const { people } = useAdminWords();
  const { services } = useApp();
  const [typed, setTyped] = useState('');
  const [news, setNews] = useState<Invited>();
  const found = findColleagues(useDeferredValue(typed), organisation.colleagues, desk);
  const invite = useAction(async ({ colleague, role }: { readonly colleague: Colleague; readonly role: Role }) => {
    const failures = await invitePeople(services, desk.programme, [{ person: colleague.id, role }]);
    setNews({ name: colleague.name, isDone: failures.length === 0 });
  }, onInvited);
  return (
    <>
      <Field label={people.search} hint={people.searchHint}>
        <SearchBox
          dismiss={{ 'aria-label': people.clear }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {news && (
        <MessageBar intent={news.isDone ? 'success' : 'warning'}>
          <MessageBarBody>{(news.isDone ? people.invited : people.notInvited)(news.name)}</MessageBarBody>
        </MessageBar>
      )}
      {typed.trim().length >= leastLetters && found.length === 0 && <Body1>{people.noMatch}</Body1>}
      <FoundList
        found={found}
        isBusy={invite.isRunning}
        onInvite={(colleague, role) => invite.run({ colleague, role })}
      />
    </>
  );
}

interface FoundListProps {
  readonly found: readonly Colleague[];
  readonly isBusy: boolean;
  readonly onInvite: (colleague: Colleague, role: Role) => void;
}

function FoundList({ found, isBusy, onInvite }: FoundListProps) {
  const { people } = useAdminWords();
  const locale = useLocale();
  const styles = useInviteBoxStyles();
  return (
    <ul className={styles.list}>
      {found.map((colleague) => (
        <li key={colleague.id} className={styles.person}>
          <div className={styles.name}>
            <Body1 block>{colleague.name}</Body1>
            <Caption1 block>{inARow(locale, aboutOf(colleague, people.unknownDepartment), ' · ')}</Caption1>
          </div>
          {roles.map((role) => (
            <Button
              key={role}
              size="small"
              disabledFocusable={isBusy}
              aria-label={people.inviteNameAs[role](colleague.name)}
              onClick={() => onInvite(colleague, role)}
            >
              {people.inviteAs[role]}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}

const aboutOf = ({ jobTitle, department }: Colleague, unknownDepartment: string): readonly string[] =>
  [jobTitle ?? '', department ?? unknownDepartment].filter((text) => text !== '');

const leastLetters = 2;
const mostFound = 8;

/** Colleagues whose name holds every typed word, without those who are in the programme already. */
function findColleagues(typed: string, colleagues: readonly Colleague[], desk: Desk): readonly Colleague[] {
  const parts = typed.trim().toLowerCase().split(/\s+/);
  if (typed.trim().length < leastLetters) {
    return [];
  }
  const isIn = new Set<string>(desk.enrolments.map(({ person }) => person));
  const found: Colleague[] = [];
  for (const colleague of colleagues) {
    const name = colleague.name.toLowerCase();
    if (!isIn.has(colleague.id) && parts.every((part) => name.includes(part))) {
      found.push(colleague);
    }
    if (found.length === mostFound) {
      break;
    }
  }
  return found;
}
