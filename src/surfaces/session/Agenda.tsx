import { Body1, Body1Strong } from '@fluentui/react-components';
import type { Role } from '#domain/participant.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import { useAgendaStyles } from './Agenda.styles.ts';
import type { SessionPlace } from './sessionPlace.ts';

export interface AgendaProps {
  readonly part: SessionPlace['part'];
  readonly role: Role;
}

/** What to talk about, in four short prompts for a mentor who leads somebody more senior. */
export function Agenda({ part, role }: AgendaProps) {
  const { agenda } = useWords().session;
  const styles = useAgendaStyles();
  return (
    <SectionCard title={agenda.title}>
      <Body1>{agenda.parts[role]}</Body1>
      <ol className={styles.list}>
        {agenda[part].map(({ title, prompt }) => (
          <li key={title}>
            <Body1Strong>{title}</Body1Strong>
            <Body1 className={styles.prompt}>{prompt}</Body1>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}
