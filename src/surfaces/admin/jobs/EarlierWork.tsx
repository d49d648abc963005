import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1 } from '@fluentui/react-components';
import { isUnfinished } from '#domain/job.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { dayOf } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import type { JobsCardProps } from './JobsCard.tsx';
import { JobLogList } from './JobLogList.tsx';

/** What was done last of each kind of long work, and what was left undone; nothing before there was any. */
export function EarlierWork({ jobs: { board }, organisation }: JobsCardProps) {
  const words = useAdminWords().jobs;
  const locale = useLocale();
  const earlier = board.jobs.filter((view) => !isUnfinished(view));
  if (earlier.length === 0) {
    return null;
  }
  return (
    <Accordion collapsible>
      <AccordionItem value="earlier">
        <AccordionHeader>{words.earlier}</AccordionHeader>
        <AccordionPanel>
          {earlier.map(({ key, job, log }) => (
            <div key={key}>
              <Body1 block>{words.begunOn(words.title[job.work.kind], dayOf(locale, job.startedAt))}</Body1>
              <JobLogList job={job} log={log} organisation={organisation} />
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
