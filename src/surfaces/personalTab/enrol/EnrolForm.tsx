import { Button, Caption1 } from '@fluentui/react-components';
import { useId, type SubmitEvent } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { useEnrolFormStyles } from './EnrolForm.styles.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { MeetingQuestions } from './MeetingQuestions.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { StyleQuestion } from './StyleQuestion.tsx';
import { TaughtWorth } from './TaughtWorth.tsx';
import { TopicPicker } from './TopicPicker.tsx';
import { useEnrolForm, type EnrolFormState } from './useEnrolForm.ts';

export interface EnrolFormProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
  /** Given when the person changes answers that were sent before. */
  readonly onCancelled?: () => void;
}

/** The questions of enrolment, about two minutes. */
export function EnrolForm({ membership, onChanged, onCancelled }: EnrolFormProps) {
  const words = useEnrolmentWords();
  const styles = useEnrolFormStyles();
  const form = useEnrolForm(membership, onChanged);
  const readersId = useId();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    form.join();
  };
  return (
    <>
      <ProfileCard
        me={membership.me}
        corrected={form.answers.corrected ?? {}}
        onCorrected={(corrected) => form.change({ corrected })}
      />
      <SectionCard title={words.yourAnswers} level={3}>
        <form className={styles.form} onSubmit={onSubmit}>
          <TopicQuestions membership={membership} form={form} readersId={readersId} />
          <StyleQuestion chosen={form.answers.styles ?? []} onChosen={(styles) => form.change({ styles })} />
          <LanguagePicker chosen={form.answers.languages} onChosen={(languages) => form.change({ languages })} />
          <MeetingQuestions membership={membership} form={form} />
          <WhoSeesIt membership={membership} readersId={readersId} />
          {form.standing !== undefined && (
            <Caption1 role="status" className={styles.seen}>
              {words.keeping[form.standing]}
            </Caption1>
          )}
          <Decision form={form} isNew={membership.enrolment.value.state !== 'enrolled'} onCancelled={onCancelled} />
        </form>
      </SectionCard>
    </>
  );
}

interface PartProps {
  readonly form: EnrolFormState;
}

interface TopicQuestionsProps extends PartProps, Pick<EnrolFormProps, 'membership'> {
  readonly readersId: string;
}

/** What the role is about comes first. */
function TopicQuestions({ membership, form, readersId }: TopicQuestionsProps) {
  const words = useEnrolmentWords();
  const { programme, enrolment } = membership;
  const { role } = enrolment.value;
  const { answers, change, missing } = form;
  const teaching = (
    <TopicPicker
      key="teaches"
      label={words.teach[role]}
      focus={programme.focus}
      chosen={answers.teaches}
      complaint={missing === 'teaches' ? words.pickOne : undefined}
      readersId={readersId}
      note={<TaughtWorth topics={answers.teaches} />}
      onChosen={(teaches) => change({ teaches })}
    />
  );
  const learning = (
    <TopicPicker
      key="wantsToLearn"
      label={words.learn[role]}
      focus={programme.focus}
      chosen={answers.wantsToLearn}
      complaint={missing === 'wantsToLearn' ? words.pickOne : undefined}
      readersId={readersId}
      onChosen={(wantsToLearn) => change({ wantsToLearn })}
    />
  );
  return role === 'mentor' ? [teaching, learning] : [learning, teaching];
}

/** The answers themselves, and what of them reaches a partner. */
function WhoSeesIt({ membership, readersId }: Pick<TopicQuestionsProps, 'membership' | 'readersId'>) {
  const words = useEnrolmentWords();
  const styles = useEnrolFormStyles();
  const { role, person } = membership.enrolment.value;
  const isShownToOthers = role === 'mentor' && membership.programme.choices !== undefined;
  return (
    <div className={styles.seen}>
      <Caption1>{words.partnerSees}</Caption1>
      {isShownToOthers && <Caption1>{words.menteesSee}</Caption1>}
      <WhoCanRead id={readersId} place={{ kind: 'person', me: person }} />
    </div>
  );
}

interface DecisionProps extends PartProps {
  readonly isNew: boolean;
  readonly onCancelled: (() => void) | undefined;
}

function Decision({ form: { join, joining, leaving }, isNew, onCancelled }: DecisionProps) {
  const words = useEnrolmentWords();
  const problem = useProblem();
  const isBusy = joining.isRunning || leaving.isRunning;
  const leave = () => leaving.run(undefined);
  return (
    <>
      <Actions>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          {isNew ? words.join : words.saveAnswers}
        </Button>
        {onCancelled && <Button onClick={onCancelled}>{words.keepAsIs}</Button>}
        <Button appearance={isNew ? 'secondary' : 'subtle'} disabled={isBusy} onClick={leave}>
          {isNew ? words.decline : words.leave}
        </Button>
      </Actions>
      {joining.error !== undefined && <Problem {...problem(joining.error, join)} />}
      {leaving.error !== undefined && <Problem {...problem(leaving.error, leave)} />}
    </>
  );
}
