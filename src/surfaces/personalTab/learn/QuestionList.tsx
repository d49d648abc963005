import { Body1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ModuleQuestion } from '#ui/text/moduleText.ts';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useQuestionListStyles } from './QuestionList.styles.ts';

/** The number of the choice, by question. */
export type Choices = Readonly<Record<string, number>>;

interface QuestionListProps {
  readonly questions: readonly ModuleQuestion[];
  readonly choices: Choices;
  readonly onChosen: (choices: Choices) => void;
}

/** Questions to oneself: whatever is chosen has an answer that helps, and none is counted. */
export function QuestionList({ questions, choices, onChosen }: QuestionListProps) {
  const { questionsIntro } = useTrainingWords().module;
  return (
    <>
      <Body1>{questionsIntro}</Body1>
      {questions.map((question) => (
        <QuestionView
          key={question.question}
          question={question}
          chosen={choices[question.question]}
          onChosen={(choice) => onChosen({ ...choices, [question.question]: choice })}
        />
      ))}
    </>
  );
}

interface QuestionViewProps {
  readonly question: ModuleQuestion;
  readonly chosen: number | undefined;
  readonly onChosen: (choice: number) => void;
}

function QuestionView({ question: { question, choices }, chosen, onChosen }: QuestionViewProps) {
  const styles = useQuestionListStyles();
  const answer = chosen === undefined ? undefined : choices[chosen]?.answer;
  return (
    <div className={styles.question}>
      <Field label={{ children: question, className: styles.asked }}>
        <RadioGroup value={String(chosen ?? '')} onChange={(_, { value }) => onChosen(Number(value))}>
          {choices.map(({ says }, choice) => (
            <Radio key={says} value={String(choice)} label={says} />
          ))}
        </RadioGroup>
      </Field>
      <div role="status" className={styles.answerPlace}>
        {answer !== undefined && <Body1 className={styles.answer}>{answer}</Body1>}
      </div>
    </div>
  );
}
