import { ToggleButton } from '@fluentui/react-components';
import { type Style, styles as workingStyles } from '#domain/participant.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useStyleQuestionStyles } from './StyleQuestion.styles.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface StyleQuestionProps {
  readonly chosen: readonly Style[];
  readonly onChosen: (chosen: readonly Style[]) => void;
}

/** Two-way choices, each of which may be left open. */
export function StyleQuestion({ chosen, onChosen }: StyleQuestionProps) {
  const words = useEnrolmentWords();
  const question = useTopicPickerStyles();
  const styles = useStyleQuestionStyles();
  const toggled = (one: Style, other: Style): readonly Style[] => {
    const others = chosen.filter((style) => style !== one && style !== other);
    return chosen.includes(one) ? others : [...others, one];
  };
  return (
    <fieldset className={question.picker}>
      <legend className={question.label}>{words.style}</legend>
      {twoWays.map((two) => (
        <div
          key={two.join()}
          role="group"
          aria-label={words.thisOrThat(words.styles[two[0]], words.styles[two[1]])}
          className={styles.two}
        >
          {[two, two.toReversed() as readonly Style[]].map(([one = two[0], other = two[1]]) => (
            <ToggleButton
              key={one}
              checked={chosen.includes(one)}
              appearance={chosen.includes(one) ? 'primary' : 'outline'}
              className={styles.way}
              onClick={() => onChosen(toggled(one, other))}
            >
              {words.styles[one]}
            </ToggleButton>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

const twoWays = workingStyles.flatMap((one, place) => {
  const other = workingStyles[place + 1];
  return place % 2 === 0 && other !== undefined ? [[one, other] as const] : [];
});
