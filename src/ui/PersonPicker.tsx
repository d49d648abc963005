import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { inARow } from './dates.ts';
import { usePersonPickerStyles } from './PersonPicker.styles.ts';
import { useWords } from './words.tsx';
import { useLocale } from './words.tsx';

interface Pickable<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** What tells people of one name apart, such as a department. */
  readonly about: string | undefined;
}

export interface PersonPickerProps<Id extends string> {
  readonly label: string;
  readonly people: readonly Pickable<Id>[];
  readonly chosen: Id | undefined;
  readonly nobodyFound: string;
  readonly complaint: string | undefined;
  readonly onChosen: (person: Id | undefined) => void;
}

/** One person of many, found by typing a part of the name. */
export function PersonPicker<Id extends string>(props: PersonPickerProps<Id>) {
  const { label, people, chosen, nobodyFound, complaint, onChosen } = props;
  const locale = useLocale();
  const { openList } = useWords();
  const styles = usePersonPickerStyles();
  const [typed, setTyped] = useState('');
  const standing = people.find(({ id }) => id === chosen);
  const found = people
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
    .slice(0, mostShown);
  return (
    <Field label={label} validationMessage={complaint ?? null}>
      <Combobox
        inlinePopup
        expandIcon={{ 'aria-label': openList }}
        listbox={{ className: styles.list }}
        input={{ className: styles.input }}
        className={styles.picker}
        value={standing?.name ?? typed}
        selectedOptions={standing ? [standing.id] : []}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChosen(undefined);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped('');
          onChosen(people.find(({ id }) => id === optionValue)?.id);
        }}
      >
        {found.map(({ id, name, about }) => (
          <Option key={id} value={id} text={name}>
            {inARow(locale, about === undefined ? [name] : [name, about])}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {nobodyFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** More than anybody reads: whoever is not among them is found by one more letter. */
const mostShown = 50;
