import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { meetingPlaces } from '#domain/participant.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { HoursQuestion } from './HoursQuestion.tsx';
import type { EnrolFormState } from './useEnrolForm.ts';

export interface MeetingQuestionsProps {
  readonly membership: Membership;
  readonly form: EnrolFormState;
}

/** When and where to meet, and with how many. */
export function MeetingQuestions({ membership, form }: MeetingQuestionsProps) {
  return (
    <>
      <HoursQuestion membership={membership} said={form.answers.hours} onSaid={(hours) => form.change({ hours })} />
      <PlaceQuestion form={form} />
      <CapacityQuestion form={form} />
    </>
  );
}

type PartProps = Pick<MeetingQuestionsProps, 'form'>;

function CapacityQuestion({ form: { answers, change } }: PartProps) {
  const words = useEnrolmentWords();
  return (
    <Field label={words.capacity}>
      <RadioGroup
        layout="horizontal"
        value={String(answers.capacity)}
        onChange={(_, { value }) => change({ capacity: Number(value) })}
      >
        {Object.entries(words.capacities).map(([count, name]) => (
          <Radio key={count} value={count} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function PlaceQuestion({ form: { answers, change } }: PartProps) {
  const { place } = useEnrolmentWords();
  return (
    <Field label={place.title}>
      <RadioGroup
        value={answers.meets ?? ''}
        onChange={(_, { value }) => change({ meets: meetingPlaces.find((each) => each === value) })}
      >
        {meetingPlaces.map((each) => (
          <Radio key={each} value={each} label={place[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
