import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChosen: (choice: Choice) => void;
  readonly layout?: 'vertical' | 'horizontal';
}

/** One of a few. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, choices, names, chosen, onChosen, layout = 'vertical' } = props;
  const choose = (value: string) => {
    const choice = choices.find((each) => each === value);
    return choice === undefined ? undefined : onChosen(choice);
  };
  return (
    <Field label={label}>
      <RadioGroup layout={layout} value={chosen} onChange={(_, { value }) => choose(value)}>
        {choices.map((each) => (
          <Radio key={each} value={each} label={names[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
