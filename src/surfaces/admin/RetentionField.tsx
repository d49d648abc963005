import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type KeptMonths, keptMonths } from '#domain/programme.ts';
import { useAdminWords } from '#ui/adminWords.ts';

export interface RetentionFieldProps {
  /** `undefined` as long as nobody has decided. */
  readonly months: KeptMonths | undefined;
  readonly onChosen: (months: KeptMonths) => void;
}

/** For how long a pair's words are kept: one of a few spans that people can keep in mind. */
export function RetentionField({ months, onChosen }: RetentionFieldProps) {
  const { retention } = useAdminWords();
  const choose = (value: string) => {
    const chosen = keptMonths.find((each) => String(each) === value);
    return chosen === undefined ? undefined : onChosen(chosen);
  };
  return (
    <Field label={retention.field} hint={retention.hint}>
      <RadioGroup
        layout="horizontal"
        value={months === undefined ? '' : String(months)}
        onChange={(_, { value }) => choose(value)}
      >
        {keptMonths.map((each) => (
          <Radio key={each} value={String(each)} label={retention.months(each)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
