import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { safeCsv } from '#domain/csv/safeCsv.ts';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import type { Role } from '#domain/participant.ts';
import { Actions } from '#ui/Actions.tsx';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PanelProps } from '../useDesk.ts';
import { FileOutcome } from './FileOutcome.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { useFileReading } from './useFileReading.ts';

/** Invites everybody whom a file names well, once the lead has seen which rows do not. */
export function InviteFromFile({ desk, organisation, jobs }: Pick<PanelProps, 'desk' | 'organisation' | 'jobs'>) {
  const { file: words } = useInviteDeskWords();
  const { host } = useApp();
  const [role, setRole] = useState<Role>('mentor');
  const [begun, setBegun] = useState<number>();
  const topics = useMemo(() => editedTopics(desk.vocabulary), [desk.vocabulary]);
  const { colleagues } = organisation;
  const { enrolments } = desk;
  const ground = useMemo(() => ({ colleagues, enrolments, topics, role }), [colleagues, enrolments, topics, role]);
  const { state, choose, forget } = useFileReading(ground);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.hint}</Body1>
      <RoleChoice label={words.role} role={role} onChosen={setRole} />
      <Actions>
        <FileButton
          label={state.kind === 'none' ? words.choose : words.another}
          onChosen={(file) => {
            setBegun(undefined);
            choose(file);
          }}
        />
        <Button appearance="subtle" onClick={() => host.saveFile(words.templateName, safeCsv(words.templateRows))}>
          {words.template}
        </Button>
      </Actions>
      <div role="status">
        {state.kind === 'reading' && <Spinner size="tiny" label={words.reading(state.name)} />}
        {begun !== undefined && <Body1>{words.begun(begun)}</Body1>}
      </div>
      <FileOutcome
        state={state}
        jobs={jobs}
        programme={desk.programme.id}
        onInvited={(invitees) => {
          jobs.begin({ kind: 'invite', invitees });
          setBegun(invitees.length);
          forget();
        }}
      />
    </SectionCard>
  );
}

/** The browser's own field for files speaks the browser's language and cannot be themed: a button opens it. */
function FileButton({ label, onChosen }: { readonly label: string; readonly onChosen: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            onChosen(file);
          }
          target.value = ''; // So that the same file, put right, can be chosen again.
        }}
      />
      <Button onClick={() => field.current?.click()}>{label}</Button>
    </>
  );
}
