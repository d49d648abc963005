import { Button } from '@fluentui/react-components';
import { type SubmitEvent, useMemo, useState } from 'react';
import type { Contact } from '#domain/contact.ts';
import type { PersonId } from '#domain/ids.ts';
import { PersonPicker } from '#ui/PersonPicker.tsx';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { useLinkFormStyles } from './LinkForm.styles.ts';

interface ContactFormProps extends Pick<PanelProps, 'organisation'> {
  readonly isBusy: boolean;
  readonly onNamed: (contact: Contact) => void;
}

/** Anybody who can be written to. */
export function ContactForm({ organisation: { colleagues }, isBusy, onNamed }: ContactFormProps) {
  const { contact: words } = useTrainingDeskWords();
  const styles = useLinkFormStyles();
  const [chosen, setChosen] = useState<PersonId>();
  const [isChecked, setIsChecked] = useState(false);
  const people = useMemo(
    () => colleagues.flatMap(({ id, name, mail, department }) => (mail ? [{ id, name, mail, about: department }] : [])),
    [colleagues],
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const person = people.find(({ id }) => id === chosen);
    setIsChecked(person === undefined);
    if (person) {
      onNamed({ person: person.id, name: person.name, mail: person.mail });
      setChosen(undefined);
    }
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <PersonPicker
        label={words.person}
        people={people}
        chosen={chosen}
        nobodyFound={words.nobodyFound}
        complaint={isChecked && chosen === undefined ? words.needsPerson : undefined}
        onChosen={setChosen}
      />
      <div>
        <Button type="submit" disabledFocusable={isBusy}>
          {words.name}
        </Button>
      </div>
    </form>
  );
}
