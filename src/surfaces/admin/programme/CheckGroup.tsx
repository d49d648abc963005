import { Checkbox, Label } from '@fluentui/react-components';
import { useId } from 'react';

interface CheckGroupProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: readonly Choice[];
  readonly onChosen: (chosen: readonly Choice[]) => void;
}

/** Any of a few. No `Field`: that gives every checkbox in it the same id, and only the first one its label. */
export function CheckGroup<Choice extends string>(props: CheckGroupProps<Choice>) {
  const { label, choices, nameOf, chosen, onChosen } = props;
  const labelId = useId();
  return (
    <div>
      <Label id={labelId}>{label}</Label>
      <div role="group" aria-labelledby={labelId}>
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            label={nameOf(choice)}
            checked={chosen.includes(choice)}
            onChange={(_, { checked }) =>
              onChosen(checked ? [...chosen, choice] : chosen.filter((other) => other !== choice))
            }
          />
        ))}
      </div>
    </div>
  );
}
