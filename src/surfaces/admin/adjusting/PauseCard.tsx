import { Body1, Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { longDate } from '#ui/dates.ts';
import { PersonPicker } from '#ui/PersonPicker.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import type { PanelProps } from '../useDesk.ts';
import { PausingList } from './PausingList.tsx';
import { usePausing } from './usePausing.ts';

/** Lets a lead pause somebody who is away for a while, and end a pause. */
export function PauseCard(props: PanelProps) {
  const { organisation, onChange } = props;
  const words = useAdjustDeskWords().pause;
  const locale = useLocale();
  const problem = useProblem();
  const { person, choosePerson, dates, until, chooseUntil, action, paused } = usePausing(props);
  const [isChecked, setIsChecked] = useState(false);
  const nameOf = (id: PersonId) => organisation.byId.get(id)?.name ?? id;
  const start = () => (person === undefined ? setIsChecked(true) : action.run(person));
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.hint}</Body1>
      <PersonPicker
        label={words.who}
        people={pausable(props)}
        chosen={person}
        nobodyFound={words.nobodyFound}
        complaint={isChecked && person === undefined ? words.whoFirst : undefined}
        onChosen={(chosen) => {
          setIsChecked(false);
          choosePerson(chosen);
        }}
      />
      <Field label={words.until}>
        <RadioGroup value={until ?? ''} onChange={(_, { value }) => chooseUntil(value)}>
          {dates.map((date) => (
            <Radio key={date} value={date} label={longDate(locale, date)} />
          ))}
        </RadioGroup>
      </Field>
      <Actions>
        <Button disabledFocusable={action.isRunning} onClick={start}>
          {words.start}
        </Button>
      </Actions>
      <Body1 role="status">{paused && words.done(nameOf(paused.person), longDate(locale, paused.until))}</Body1>
      {action.error !== undefined && <Problem {...problem(action.error, () => void onChange())} />}
      <PausingList {...props} />
    </SectionCard>
  );
}

/** Whoever has joined and is not pausing, by name. */
const pausable = ({ desk, organisation: { byId } }: PanelProps) =>
  desk.enrolments
    .filter(({ state }) => state === 'enrolled')
    .map(({ person: id }) => ({ id, name: byId.get(id)?.name ?? id, about: byId.get(id)?.department }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
