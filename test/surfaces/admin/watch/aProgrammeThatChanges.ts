import { deskFolder, type PersonEntry } from '#domain/entries.ts';
import { type PersonId, personId, programmeId } from '#domain/ids.ts';
import { invitation, type Role } from '#domain/participant.ts';
import { type Pair, pairIdOf } from '#domain/pair.ts';
import type { Programme } from '#domain/programme.ts';
import { pulseAnswers, pulseQuestions } from '#domain/pulse.ts';
import { day, later } from '#domain/time/instant.ts';
import { modulesFor } from '#domain/training/modules.ts';
import type { Services } from '#ports/services.ts';
import { type Random, randomFrom } from '#sandbox/organisations/random.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';

const partners = 24;
const departments = ['Digital', 'Finance', 'Legal', 'Brand'];
const topics = ['aiTools', 'writing', 'promptWriting'];

/** Two programmes side by side of the same people, in which something happens every day, by lot. */
export async function aProgrammeThatChanges(seed: number) {
  const random = randomFrom(seed);
  const members = Array.from({ length: partners }, (_, number) =>
    (['mentor', 'mentee'] as const).map((role) => ({
      id: `${role}${number}`,
      role,
      manager: 'grace',
      department: departments[(number + (role === 'mentor' ? 1 : 0)) % departments.length] ?? '',
      isSlow: true,
    })),
  ).flat();
  const { lead, servicesFor, people, programme } = await cohortTenant(organisationWith(...members));
  const programmes = [programme, aProgramme({ id: programmeId('other'), name: 'The other one' })] as const;
  for (const [number, each] of programmes.entries()) {
    await pair(lead, each, number);
  }
  const happen = async (): Promise<void> => {
    const role = random.pick(['mentor', 'mentee'] as const);
    const number = random.below(partners);
    const chosen = random.pick(programmes);
    const id = personId(`${role}${number}`);
    await something({ random, services: servicesFor(id), programme: chosen, role, id, pair: pairOf(chosen, number) });
  };
  return { lead, people, programmes, happen };
}

function pairOf(programme: Programme, number: number): Pair {
  const partner = (role: Role, index: number): Pair['mentor'] => {
    const id = personId(`${role}${index}`);
    return {
      id,
      name: id,
      mail: `${id}@contoso.example`,
      department: departments[(index + (role === 'mentor' ? 1 : 0)) % 4],
      jobTitle: undefined,
    };
  };
  const [mentor, mentee] = [partner('mentor', number), partner('mentee', number)];
  return { id: pairIdOf(programme.id, mentor.id, mentee.id), programme: programme.id, mentor, mentee };
}

async function pair(lead: Services, programme: Programme, shift: number): Promise<void> {
  for (let number = shift; number < partners; number += 1 + shift) {
    const each = pairOf(programme, number);
    await lead.desk.write(deskFolder, { kind: 'pair', key: each.id, pair: each, privacyConfirmed: true });
  }
}

interface Happening {
  readonly random: Random;
  readonly services: Services;
  readonly programme: Programme;
  readonly role: Role;
  readonly id: PersonId;
  readonly pair: Pair;
}

/** Somebody joins, leaves or answers otherwise; finishes or answers something; takes an answer back; meets. */
async function something({ random, services, programme, role, id, pair: { id: pairId } }: Happening): Promise<void> {
  const at = later(services.clock.now(), random.below(60) * day);
  const states = ['enrolled', 'enrolled', 'enrolled', 'withdrawn'] as const;
  const enrolment = { ...invitation(id, programme.id, role), state: random.pick(states) };
  const wantsToLearn = topics.filter(() => random.below(2) === 0);
  const taps = Object.fromEntries(pulseQuestions.map((question) => [question, random.pick(pulseAnswers)]));
  const counts = { planned: 6, held: random.below(4), moved: random.below(3), lost: random.below(3) };
  const booked = { kind: 'milestone', key: `${pairId}_booked`, pair: pairId, reached: 'booked', at } as const;
  const possible: readonly (readonly PersonEntry[])[] = [
    [{ kind: 'enrolment', key: programme.id, enrolment: { ...enrolment, wantsToLearn } }],
    modulesFor(role).map((key) => ({ kind: 'module', key, state: 'done', at })),
    [{ kind: 'veiledPulse', key: `${pairId}_one`, pair: pairId, session: at, taps, at }],
    [booked, { kind: 'sessionCounts', key: pairId, counts, needsWord: false, at: services.clock.now() }],
  ];
  const takesBack = random.below(6) === 0;
  for (const entry of random.pick(possible)) {
    const standing = (await services.people.read(id)).find(
      ({ value }) => value.kind === entry.kind && value.key === entry.key,
    );
    if (!takesBack) {
      await services.people.write(id, entry, standing?.version);
    } else if (standing) {
      await services.people.removeEntry(id, standing.value, standing.version);
    }
  }
}
