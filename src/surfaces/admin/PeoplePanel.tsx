import {
  Badge,
  Body1,
  Button,
  Caption1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import type { TopicReader } from '#domain/matching/topics/topicReader.ts';
import type { Enrolment } from '#domain/participant.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { ChartProblems } from './ChartProblems.tsx';
import { InviteSection } from './invite/InviteSection.tsx';
import { useTableStyles } from './table.styles.ts';
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
      <InviteSection {...props} />
      <UnknownWords desk={desk} topics={topics} onChange={onChange} />
      {desk.enrolments.length > 0 && (
        <EnrolmentTable enrolments={desk.enrolments} organisation={organisation} topics={topics} />
      )}
    </>
  );
}

/** Rows shown at first; the rest on demand, so that a large programme opens as fast as a small one. */
const firstRows = 50;

interface EnrolmentTableProps {
  readonly enrolments: readonly Enrolment[];
  readonly organisation: Organisation;
  readonly topics: TopicReader;
}

function EnrolmentTable({ enrolments, organisation, topics }: EnrolmentTableProps) {
  const { people, desk } = useAdminWords();
  const styles = useTableStyles();
  const [rows, setRows] = useState(firstRows);
  const nameOf = ({ person }: Enrolment) => organisation.byId.get(person)?.name ?? person;
  const sorted = enrolments.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return (
    <>
      <Table size="small" aria-label={desk.people} className={styles.table}>
        <TableHeader className={styles.head}>
          <TableRow>
            <TableHeaderCell>{people.name}</TableHeaderCell>
            <TableHeaderCell>{people.department}</TableHeaderCell>
            <TableHeaderCell className={styles.short}>{people.role}</TableHeaderCell>
            <TableHeaderCell className={styles.short}>{people.state}</TableHeaderCell>
            <TableHeaderCell className={styles.topics}>{people.teaches}</TableHeaderCell>
            <TableHeaderCell className={styles.topics}>{people.wants}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody className={styles.body}>
          {sorted.slice(0, rows).map((enrolment) => (
            <EnrolmentRow
              key={enrolment.person}
              enrolment={enrolment}
              name={nameOf(enrolment)}
              department={organisation.byId.get(enrolment.person)?.department ?? people.unknownDepartment}
              topics={topics}
            />
          ))}
        </TableBody>
      </Table>
      {sorted.length > rows && (
        <Button appearance="subtle" onClick={() => setRows(sorted.length)}>
          {people.more(sorted.length - rows)}
        </Button>
      )}
    </>
  );
}

interface EnrolmentRowProps {
  readonly enrolment: Enrolment;
  readonly name: string;
  readonly department: string;
  readonly topics: TopicReader;
}

function EnrolmentRow({ enrolment, name, department, topics }: EnrolmentRowProps) {
  const words = useWords();
  const locale = useLocale();
  const { people } = useAdminWords();
  const styles = useTableStyles();
  return (
    <TableRow className={styles.row}>
      <TableCell className={styles.name}>{name}</TableCell>
      <TableCell className={styles.cell} data-title={people.department}>
        {department}
        {enrolment.corrected && Object.keys(enrolment.corrected).length > 0 && (
          <Caption1 block>{people.corrected}</Caption1>
        )}
      </TableCell>
      <TableCell className={styles.cell} data-title={people.role}>
        {words[enrolment.role]}
      </TableCell>
      <TableCell className={styles.cell} data-title={people.state}>
        <StateBadge state={enrolment.state} />
        {enrolment.wishes?.map((wish) => (
          <Caption1 key={wish} block>
            {people.wishes[wish]}
          </Caption1>
        ))}
      </TableCell>
      <TableCell className={styles.cell} data-title={people.teaches}>
        {inARow(locale, enrolment.teaches.map(topics.labelOf))}
      </TableCell>
      <TableCell className={styles.cell} data-title={people.wants}>
        {inARow(locale, enrolment.wantsToLearn.map(topics.labelOf))}
      </TableCell>
    </TableRow>
  );
}

const stateColor = { invited: 'informative', enrolled: 'success', paused: 'warning', withdrawn: 'subtle' } as const;

function StateBadge({ state }: Pick<Enrolment, 'state'>) {
  const { people } = useAdminWords();
  return (
    <Badge appearance="tint" color={stateColor[state]}>
      {people.states[state]}
    </Badge>
  );
}
