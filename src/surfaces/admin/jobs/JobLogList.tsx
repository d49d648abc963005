import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { PersonId } from '#domain/ids.ts';
import { type Job, type JobLog, type JobWork, type StepOutcome, stepOutcomes } from '#domain/job.ts';
import { type AdminWords, useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';

export interface JobLogListProps {
  readonly job: Job;
  readonly log: JobLog;
  readonly organisation: Organisation;
}

type NotDone = Exclude<StepOutcome, 'done'>;

/** What was done, in one number; and by name what was not, with the reason. */
export function JobLogList({ job, log, organisation }: JobLogListProps) {
  const { jobs: words, matching } = useAdminWords();
  const names = namesOf(job.work, organisation, useLocale(), { ...words, ...matching });
  return (
    <Accordion collapsible>
      <AccordionItem value="log">
        <AccordionHeader>{words.log}</AccordionHeader>
        <AccordionPanel>
          <ul>
            <li>{words.logDone(log.outcomes.filter((outcome) => outcome === 'done').length)}</li>
            {notDoneIn(log, names).map(({ outcome, who }) => (
              <li key={outcome}>{words.logOther(outcome, who)}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface NotDoneGroup {
  readonly outcome: NotDone;
  readonly who: readonly string[];
}

const notDone = stepOutcomes.filter((outcome): outcome is NotDone => outcome !== 'done');

const notDoneIn = ({ outcomes }: JobLog, names: readonly string[]): readonly NotDoneGroup[] =>
  notDone
    .map((outcome) => ({ outcome, who: names.filter((_, step) => outcomes[step] === outcome) }))
    .filter(({ who }) => who.length > 0);

/** Each step by the names of those it is about. */
function namesOf(
  work: JobWork,
  { byId }: Organisation,
  locale: string,
  words: Pick<AdminWords['jobs'], 'somebodyGone'> & Pick<AdminWords['matching'], 'pairOf'>,
): readonly string[] {
  const nameOf = (person: PersonId) => byId.get(person)?.name ?? person;
  switch (work.kind) {
    case 'invite':
      return work.invitees.map(({ person }) => nameOf(person));
    case 'publish':
      return work.pairs.map(({ mentor, mentee }) => words.pairOf(nameOf(mentor), nameOf(mentee)));
    case 'adjust':
      return work.steps.map(({ to }) => inARow(locale, to.map(nameOf)));
    case 'tidy':
      return work.people.map(({ person }) => byId.get(person)?.name ?? words.somebodyGone);
  }
}
