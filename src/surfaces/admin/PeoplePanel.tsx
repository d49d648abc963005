import { Badge, Body1, Caption1, Field, ProgressBar } from '@fluentui/react-components';
import { useMemo } from 'react';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import type { TopicReader } from '#domain/matching/topics/topicReader.ts';
import type { Enrolment } from '#domain/participant.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { whole } from '#ui/numbers.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { ChartProblems } from './ChartProblems.tsx';
import { DeskTable } from './DeskTable.tsx';
import { InviteSection } from './invite/InviteSection.tsx';
import { UnknownWords } from './topics/UnknownWords.tsx';
import type { Organisation, PanelProps } from './useDesk.ts';

/** Who is in, who is asked, and a way to ask more. */
export function PeoplePanel(props: PanelProps) {
  const { desk, organisation, onChange } = props;
  const { people } = useAdminWords();
  const topics = useMemo(() => editedTopics(desk.vocabulary), [desk.vocabulary]);
  const joined = (role: Enrolment['role']) =>
    desk.enrolments.filter((enrolment) => enrolment.role === role && enrolment.state === 'enrolled').length;
  const invited = desk.enrolments.filter(({ state }) => state === 'invited').length;
  return (
    <>
      <ChartProblems organisation={organisation} />
      <Body1 role="status">
        {desk.enrolments.length === 0 ? people.none : people.summary(joined('mentor'), joined('mentee'), invited)}
      </Body1>
      {desk.programme.target !== undefined && (
        <TargetBar joined={joined('mentor') + joined('mentee')} target={desk.programme.target} />
      )}
      <InviteSection {...props} />
      <UnknownWords desk={desk} topics={topics} onChange={onChange} />
      {desk.enrolments.length > 0 && (
        <EnrolmentTable enrolments={desk.enrolments} organisation={organisation} topics={topics} />
      )}
    </>
  );
}

function TargetBar({ joined, target }: { readonly joined: number; readonly target: number }) {
  const locale = useLocale();
  const { people } = useAdminWords();
  const label = people.ofTarget(whole(locale, joined), whole(locale, target));
  return (
    <Field label={label} validationState="none">
      <ProgressBar value={Math.min(joined, target)} max={target} />
    </Field>
  );
}

interface EnrolmentTableProps {
  readonly enrolments: readonly Enrolment[];
  readonly organisation: Organisation;
  readonly topics: TopicReader;
}

function EnrolmentTable({ enrolments, organisation, topics }: EnrolmentTableProps) {
  const words = useWords();
  const locale = useLocale();
  const { people, desk } = useAdminWords();
  const nameOf = ({ person }: Enrolment) => organisation.byId.get(person)?.name ?? person;
  const labels = (phrases: readonly string[]) => inARow(locale, phrases.map(topics.labelOf));
  return (
    <DeskTable
      name={desk.people}
      rows={enrolments.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))}
      keyOf={({ person }) => person}
      columns={[
        { title: people.name, kind: 'name', render: nameOf },
        {
          title: people.department,
          render: (enrolment) => <Department enrolment={enrolment} organisation={organisation} />,
        },
        { title: people.role, kind: 'short', render: ({ role }) => words[role] },
        { title: people.state, kind: 'short', render: (enrolment) => <State enrolment={enrolment} /> },
        { title: people.teaches, kind: 'wide', render: ({ teaches }) => labels(teaches) },
        { title: people.wants, kind: 'wide', render: ({ wantsToLearn }) => labels(wantsToLearn) },
      ]}
      more={people.more}
    />
  );
}

function Department({
  enrolment,
  organisation,
}: {
  readonly enrolment: Enrolment;
  readonly organisation: Organisation;
}) {
  const { people } = useAdminWords();
  return (
    <>
      {organisation.byId.get(enrolment.person)?.department ?? people.unknownDepartment}
      {enrolment.corrected && Object.keys(enrolment.corrected).length > 0 && (
        <Caption1 block>{people.corrected}</Caption1>
      )}
    </>
  );
}

const stateColor = { invited: 'informative', enrolled: 'success', paused: 'warning', withdrawn: 'subtle' } as const;

function State({ enrolment: { state, wishes } }: { readonly enrolment: Enrolment }) {
  const { people } = useAdminWords();
  return (
    <>
      <Badge appearance="tint" color={stateColor[state]}>
        {people.states[state]}
      </Badge>
      {wishes?.map((wish) => (
        <Caption1 key={wish} block>
          {people.wishes[wish]}
        </Caption1>
      ))}
    </>
  );
}
