import { Body1, Caption1, Checkbox } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Contribution, LearningLine } from '#domain/recognition/contribution.ts';
import { type RecordChoice, skillsOf, withOrWithout } from '#domain/recognition/recordChoice.ts';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { useRecordChoicesStyles } from './RecordChoices.styles.ts';

export interface RecordChoicesProps {
  readonly contribution: Contribution;
  readonly choice: RecordChoice;
  readonly onChosen: (change: (choice: RecordChoice) => RecordChoice) => void;
}

/** What only the person can say: which skills they practised, and which of their words others may read. */
export function RecordChoices({ contribution, choice, onChosen }: RecordChoicesProps) {
  const words = useRecognitionWords();
  const { role, sessionsHeld, learnings, thanks } = contribution;
  return (
    <>
      {sessionsHeld === undefined && <Body1>{words.record.notCounted}</Body1>}
      <Choices label={words.record.skills}>
        {skillsOf[role].map((skill) => (
          <Checkbox
            key={skill}
            label={words.skills[skill]}
            checked={choice.skills.includes(skill)}
            onChange={(_, { checked }) =>
              onChosen((before) => ({ ...before, skills: withOrWithout(before.skills, skill, checked === true) }))
            }
          />
        ))}
      </Choices>
      {learnings.length > 0 && (
        <Choices label={words.record.learnings} hint={words.record.learningsHint}>
          {learnings.map((line) => (
            <Checkbox
              key={line.id}
              label={<Line line={line} />}
              checked={choice.learnings.includes(line.id)}
              onChange={(_, { checked }) =>
                onChosen((before) => ({
                  ...before,
                  learnings: withOrWithout(before.learnings, line.id, checked === true),
                }))
              }
            />
          ))}
        </Choices>
      )}
      {thanks.length > 0 && role === 'mentor' && <Caption1>{words.record.thanksHint}</Caption1>}
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Choices({ label, hint, children }: ChoicesProps) {
  const styles = useRecordChoicesStyles();
  const [labelId, hintId] = [useId(), useId()];
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hint === undefined ? undefined : hintId}>
      <Body1 block id={labelId}>
        {label}
      </Body1>
      {hint !== undefined && (
        <Caption1 block id={hintId} className={styles.hint}>
          {hint}
        </Caption1>
      )}
      <div className={styles.choices}>{children}</div>
    </div>
  );
}

function Line({ line: { taught, learned } }: { readonly line: LearningLine }) {
  const words = useRecognitionWords().record;
  return (
    <>
      {taught !== '' && <Body1 block>{words.taught(taught)}</Body1>}
      {learned !== '' && <Body1 block>{words.learned(learned)}</Body1>}
    </>
  );
}
