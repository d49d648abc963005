import type { Colleague } from '#domain/colleague.ts';
import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { OrgChart } from '#domain/orgChart.ts';
import { asItCounts, type Enrolment } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { countData, countRoles, type ReadinessFacts, type ZoneKnown } from '#domain/readiness.ts';
import type { Services } from '#ports/services.ts';
import { readProgramme } from '../programme/changeProgramme.ts';
import { isLaunched, readinessIn } from './readinessRecord.ts';

/** Who works where, and under whom. */
interface OrganisationRead {
  readonly byId: ReadonlyMap<PersonId, Colleague>;
  readonly chart: Pick<OrgChart, 'levelOf'>;
}

type Needed = Pick<Services, 'people' | 'desk' | 'clock' | 'programmes' | 'keptCalendars'>;

/** What is known about the readiness of a programme, and whether it was launched already. */
export interface Readiness {
  readonly facts: ReadinessFacts;
  readonly isLaunched: boolean;
}

/** Counts what can be counted of everybody who was invited and is not out. Calendars are not read for it: what an earlier proposal read says which zones are known. */
export async function openReadiness(
  services: Needed,
  { id }: Pick<Programme, 'id'>,
  { byId, chart }: OrganisationRead,
): Promise<Readiness> {
  const [{ value: programme }, entries, told] = await Promise.all([
    readProgramme(services, id),
    services.desk.read(deskFolder),
    services.people.readEvery('enrolment', 'module'),
  ]);
  const enrolments = told.flatMap(({ folder, value }) =>
    value.kind === 'enrolment' && value.enrolment.programme === id && value.enrolment.person === folder
      ? [asItCounts(value.enrolment, services.clock.now())]
      : [],
  );
  const isTrained = new Set(
    told.flatMap(({ folder, value }) => (value.kind === 'module' && value.state === 'done' ? [folder] : [])),
  );
  const joined = enrolments.filter(({ state }) => state === 'enrolled');
  const people = enrolments.filter(({ state }) => state !== 'withdrawn');
  return {
    facts: {
      sponsor: programme.sponsor,
      joined: countRoles(joined),
      trained: countRoles(joined.filter(({ person }) => isTrained.has(person))),
      data: countData(
        people.map(({ person }) => person),
        byId,
        chart,
        await zonesOf(services, people),
      ),
      record: readinessIn(entries, id),
    },
    isLaunched: isLaunched(entries, id),
  };
}

/** What people said themselves counts before what their calendar says. */
async function zonesOf(
  { keptCalendars }: Needed,
  people: readonly Enrolment[],
): Promise<(person: PersonId) => ZoneKnown> {
  const said = new Set(people.flatMap(({ person, hours }) => (hours ? [person] : [])));
  const kept = await keptCalendars.of(people.map(({ person }) => person).filter((person) => !said.has(person)));
  return (person) => {
    const calendar = kept.get(person);
    return said.has(person) || (calendar === undefined ? 'unread' : calendar.workingHours !== undefined);
  };
}
