import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ProgrammeId } from '#domain/ids.ts';
import { expectedTime } from '#domain/expectedTime.ts';
import type { ImportPlan, ImportReading } from '#domain/invitations/readInvitations.ts';
import { jobKey } from '#domain/job.ts';
import type { Invitee } from '#domain/participant.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { type InviteDeskWords, useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Jobs } from '../jobs/useJobs.ts';
import { FaultList } from './FaultList.tsx';
import type { FileState } from './useFileReading.ts';

export interface FileOutcomeProps {
  readonly state: FileState;
  readonly jobs: Jobs;
  readonly programme: ProgrammeId;
  readonly onInvited: (invitees: readonly Invitee[]) => void;
}

/** What a file came to: whom it invites and which rows need a look, or why it cannot be read at all. */
export function FileOutcome({ state, ...props }: FileOutcomeProps) {
  const { file: words } = useInviteDeskWords();
  const locale = useLocale();
  if (state.kind === 'none' || state.kind === 'reading') {
    return null;
  }
  if (state.kind === 'done' && state.reading.kind === 'read') {
    return <Plan name={state.name} plan={state.reading} {...props} />;
  }
  const said =
    state.kind === 'done' ? refusal(state.name, state.reading, words, locale) : words[state.kind](state.name);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}

function refusal(name: string, reading: ImportReading, words: InviteDeskWords['file'], locale: string): string {
  switch (reading.kind) {
    case 'noMailColumn':
      return words.noMailColumn(name, inARow(locale, reading.seen));
    case 'columnTwice':
      return words.columnTwice(name, reading.column);
    case 'empty':
    case 'read':
      return words.empty(name);
  }
}

interface PlanProps extends Omit<FileOutcomeProps, 'state'> {
  readonly name: string;
  readonly plan: ImportPlan;
}

function Plan({ name, plan, jobs, programme, onInvited }: PlanProps) {
  const { file: words } = useInviteDeskWords();
  const { jobs: jobWords } = useAdminWords();
  const locale = useLocale();
  const { invitees, faults, rows, unread } = plan;
  const last = jobs.board.jobs.find(({ key }) => key === jobKey('invite', programme));
  return (
    <>
      <Body1 role="status">
        {words.read(name, invitees.length, rows)}
        {invitees.length > 0 && ` ${jobWords.takes(expectedTime('invite', invitees.length, last?.log.pace))}`}
      </Body1>
      {unread.length > 0 && <Body1>{words.unread(inARow(locale, unread))}</Body1>}
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={invitees.length === 0 || jobs.isBusy}
          onClick={() => onInvited(invitees)}
        >
          {words.invite(invitees.length)}
        </Button>
      </Actions>
      {faults.length > 0 && <FaultList faults={faults} />}
    </>
  );
}
