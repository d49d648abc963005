import { Body1, Button } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Contact } from '#domain/contact.ts';
import { chatLink } from '#surfaces/session/teamsLinks.ts';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';

interface SomebodyToTurnToProps {
  readonly memberships: readonly Membership[];
}

/** Whom the leads of the person's programmes named; not there for who is in none. */
export function SomebodyToTurnTo({ memberships }: SomebodyToTurnToProps) {
  const { turnTo } = useTrainingWords();
  return (
    memberships.length > 0 && (
      <SectionCard title={turnTo.title}>
        <WhomToWriteTo memberships={memberships} />
      </SectionCard>
    )
  );
}

/** A way to each of them. */
export function WhomToWriteTo({ memberships }: SomebodyToTurnToProps) {
  const { host } = useApp();
  const { turnTo } = useTrainingWords();
  const contacts = contactsIn(memberships);
  if (contacts.length === 0) {
    return <Body1>{turnTo.nobody}</Body1>;
  }
  return contacts.map(({ name, mail }) => (
    <Fragment key={mail}>
      <Body1>{turnTo.words(name)}</Body1>
      <Actions>
        <Button onClick={() => void host.openLink(chatLink(mail))}>{turnTo.write(name)}</Button>
      </Actions>
    </Fragment>
  ));
}

/** Each once, though two programmes may have named the same. */
const contactsIn = (memberships: readonly Membership[]): readonly Contact[] => [
  ...new Map(
    memberships.flatMap(({ programme: { contact } }) => (contact ? [[contact.person, contact] as const] : [])),
  ).values(),
];
