import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import type { Enrolment, Role } from '#domain/participant.ts';
import { PersonPicker } from '#ui/PersonPicker.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { keepApart, keepTogether } from './changeWishes.ts';
import { nameOf } from './pairNames.ts';
import { useWishFormStyles } from './WishForm.styles.ts';

export interface WishFormProps {
  readonly wishes: MatchWishes;
  readonly enrolments: readonly Enrolment[];
  readonly byId: Organisation['byId'];
  readonly onWish: (wishes: MatchWishes) => void;
}

/** Names two people who must be a pair, or must not. */
export function WishForm({ wishes, enrolments, byId, onWish }: WishFormProps) {
  const { adjusting } = useAdminWords().matching;
  const styles = useWishFormStyles();
  const [chosen, setChosen] = useState<Partial<Record<Role, PersonId>>>({});
  const [kind, setKind] = useState<'must' | 'never'>('must');
  const [isChecked, setIsChecked] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { mentor, mentee } = chosen;
    if (mentor === undefined || mentee === undefined) {
      setIsChecked(true);
      return;
    }
    onWish((kind === 'must' ? keepTogether : keepApart)(wishes, { mentor, mentee }));
    setChosen({});
    setIsChecked(false);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.people}>
        {(['mentor', 'mentee'] as const).map((role) => (
          <PersonPicker
            key={role}
            label={adjusting[role]}
            people={joined(role, enrolments, byId)}
            chosen={chosen[role]}
            nobodyFound={adjusting.nobodyFound}
            complaint={isChecked && chosen[role] === undefined ? adjusting.addFirst : undefined}
            onChosen={(person) => setChosen({ ...chosen, [role]: person })}
          />
        ))}
      </div>
      <Field label={adjusting.wished}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value === 'never' ? 'never' : 'must')}>
          <Radio value="must" label={adjusting.must} />
          <Radio value="never" label={adjusting.never} />
        </RadioGroup>
      </Field>
      <div>
        <Button type="submit">{adjusting.add}</Button>
      </div>
    </form>
  );
}

const joined = (role: Role, enrolments: readonly Enrolment[], byId: WishFormProps['byId']) =>
  enrolments
    .filter((enrolment) => enrolment.role === role && enrolment.state === 'enrolled')
    .map(({ person }) => ({ id: person, name: nameOf(byId, person), about: byId.get(person)?.department }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
