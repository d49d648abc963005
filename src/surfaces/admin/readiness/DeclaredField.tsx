import { Caption1, Radio, RadioGroup } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { type Declarable, declaredAnswers, type ReadinessRecord } from '#domain/readiness.ts';
import { dayOf } from '#ui/dates.ts';
import { useReadinessWords } from '#ui/readinessWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Saying } from './useReadiness.ts';

interface DeclaredFieldProps {
  readonly declare: Saying;
  readonly about: Declarable;
  readonly labelId: string;
  readonly record: ReadinessRecord;
  readonly byId: ReadonlyMap<PersonId, Colleague>;
}

/** A lead says whether it is so; who said it last, and when, stands below. */
export function DeclaredField({ about, labelId, record, byId, declare }: DeclaredFieldProps) {
  const words = useReadinessWords();
  const locale = useLocale();
  const said = record.declared.findLast((each) => each.about === about);
  const choose = (value: string) => {
    const answer = declaredAnswers.find((each) => each === value);
    return answer === undefined ? undefined : declare.run({ about, answer });
  };
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={labelId}
        value={said?.answer ?? ''}
        onChange={(_, { value }) => choose(value)}
      >
        {declaredAnswers.map((answer) => (
          <Radio key={answer} value={answer} label={words.answers[answer]} />
        ))}
      </RadioGroup>
      {said && <Caption1>{words.saidBy(byId.get(said.by)?.name ?? words.aLead, dayOf(locale, said.at))}</Caption1>}
    </>
  );
}
