import { Body1 } from '@fluentui/react-components';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { EnrolForm } from './EnrolForm.tsx';
import { Step } from '../Step.tsx';

export interface EnrolPageProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
}

/** An invitation: what the role means, that it is a choice, and the questions. */
export function EnrolPage({ membership, onChanged }: EnrolPageProps) {
  const words = useEnrolmentWords();
  const { programme, enrolment } = membership;
  return (
    <Step programme={programme.name} title={words.invitedTo(programme.name)} intro={words.roles[enrolment.value.role]}>
      {programme.purpose !== '' && <Body1 dir="auto">{programme.purpose}</Body1>}
      {enrolment.value.reminded !== undefined && <Body1 role="note">{words.reminded}</Body1>}
      <Body1>{words.voluntary}</Body1>
      <EnrolForm membership={membership} onChanged={onChanged} />
    </Step>
  );
}
