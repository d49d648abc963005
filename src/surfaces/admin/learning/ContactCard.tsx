import { Body1, Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { Contact } from '#domain/contact.ts';
import type { Programme } from '#domain/programme.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { nameContact, readContact } from '#useCases/programme/nameContact.ts';
import type { PanelProps } from '../useDesk.ts';
import { ContactForm } from './ContactForm.tsx';

interface ContactCardProps extends Pick<PanelProps, 'organisation'> {
  readonly programme: Programme;
}

/** Whom people can turn to when something does not feel right. */
export function ContactCard({ programme, organisation }: ContactCardProps) {
  const { services } = useApp();
  const { contact: words } = useTrainingDeskWords();
  const problem = useProblem();
  // Read anew: the programme that the page began with is older than what was named on it.
  const contact = useLoad(['contact', programme.id], async () => await readContact(services, programme.id));
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      {contact.status === 'loading' && <PageSkeleton />}
      {contact.status === 'failed' && <Problem {...problem(contact.error, contact.retry)} />}
      {contact.status === 'ready' && (
        <NamedContact
          programme={programme}
          organisation={organisation}
          standing={contact.value}
          onNamed={(named) => contact.change(() => named)}
        />
      )}
    </SectionCard>
  );
}

interface NamedContactProps extends ContactCardProps {
  readonly standing: Contact | 'nobody';
  readonly onNamed: (contact: Contact | 'nobody') => void;
}

function NamedContact({ programme, organisation, standing, onNamed }: NamedContactProps) {
  const { services } = useApp();
  const { contact: words } = useTrainingDeskWords();
  const problem = useProblem();
  const readersId = useId();
  const [last, setLast] = useState<Contact>();
  const naming = useAction(
    async (contact: Contact | undefined) => await nameContact(services, programme.id, contact),
    ({ contact }) => onNamed(contact ?? 'nobody'),
  );
  const name = (contact: Contact | undefined) => {
    setLast(contact);
    naming.run(contact);
  };
  const isGone = standing !== 'nobody' && !organisation.byId.has(standing.person);
  return (
    <>
      <Actions>
        <Body1 role="status">
          {standing === 'nobody' ? words.nobody : (isGone ? words.gone : words.standing)(standing.name)}
        </Body1>
        {standing !== 'nobody' && (
          <Button size="small" disabledFocusable={naming.isRunning} onClick={() => name(undefined)}>
            {words.remove}
          </Button>
        )}
      </Actions>
      <ContactForm organisation={organisation} isBusy={naming.isRunning} onNamed={name} />
      <WhoCanRead id={readersId} place={{ kind: 'site' }} />
      {naming.error !== undefined && <Problem {...problem(naming.error, () => name(last))} />}
    </>
  );
}
