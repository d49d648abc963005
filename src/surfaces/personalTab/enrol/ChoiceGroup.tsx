import { ToggleButton } from '@fluentui/react-components';
import { CheckmarkRegular } from '#ui/icons.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface ChoiceGroupProps {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Choices beside each other, any number of which may be on. */
export function ChoiceGroup({ choices, chosen, onChosen }: ChoiceGroupProps) {
  const styles = useTopicPickerStyles();
  const toggled = (id: string) => (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className={styles.choices}>
      {choices.map(({ id, name }) => {
        const isOn = chosen.includes(id);
        return (
          <ToggleButton
            key={id}
            shape="circular"
            checked={isOn}
            appearance={isOn ? 'primary' : 'outline'}
            icon={isOn ? <CheckmarkRegular /> : null}
            onClick={() => onChosen(toggled(id))}
          >
            {name}
          </ToggleButton>
        );
      })}
    </div>
  );
}
