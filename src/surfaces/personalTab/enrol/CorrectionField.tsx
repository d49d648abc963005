import { Field, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { longestCorrection } from '#domain/participant.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { type Correctable, correctedBy, type Correcting } from './corrections.ts';

export interface CorrectionFieldProps extends Correcting {
  readonly name: Correctable;
  readonly readersId: string;
}

/** One thing that the directory says, to be put right; taken when the person goes on to something else. */
export function CorrectionField({ name, me, corrected, readersId, onCorrected }: CorrectionFieldProps) {
  const words = useEnrolmentWords().profile;
  const [typed, setTyped] = useState(corrected[name] ?? me[name] ?? '');
  const take = () => {
    const next = correctedBy(corrected, name, typed, me);
    if (next[name] !== corrected[name]) {
      onCorrected(next);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take();
    }
  };
  return (
    <Field label={words.fields[name]} hint={words.directorySays(me[name] ?? words.nothing)}>
      <Input
        aria-describedby={readersId}
        value={typed}
        maxLength={longestCorrection[name]}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
    </Field>
  );
}
