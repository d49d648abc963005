import { Body1, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { useMemo } from 'react';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import { topicFigures } from '#domain/watch/topicFigures.ts';
import { whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Desk } from '#useCases/programme/openDesk.ts';
import { Counting } from './Counting.tsx';

/** What five people or more want to learn. */
export function TopicsCard({ desk }: { readonly desk: Desk }) {
  const { topics: words, counting } = useWatchWords();
  const locale = useLocale();
  const { labelOf } = useMemo(() => editedTopics(desk.vocabulary), [desk.vocabulary]);
  const figures = topicFigures(desk.enrolments);
  return (
    <SectionCard title={words.title} level={3}>
      {figures.length === 0 && <Body1>{words.none}</Body1>}
      {figures.length > 0 && (
        <Table size="small" aria-label={words.title}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{words.topic}</TableHeaderCell>
              <TableHeaderCell>{words.people}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {figures.map(({ topic, atLeast }) => (
              <TableRow key={topic}>
                <TableCell>{labelOf(topic)}</TableCell>
                <TableCell>{words.atLeast(whole(locale, atLeast))}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Counting how={counting.topics} />
    </SectionCard>
  );
}
