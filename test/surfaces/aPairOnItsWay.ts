import { anAgreement } from '#test/builders/anAgreement.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import type { SuggestedMentor } from '#domain/matching/draft.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import type { Clock } from '#ports/clock.ts';
import type { Services } from '#ports/services.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

export const ada = personId('ada');
export const omar = personId('omar');
const lead = personId('lena');

export const slot = aSlot();

/** That slot, free on all its dates. */
export const choice = { slot, collisions: [] };

const stages = ['nobody', 'invited', 'enrolled', 'proposed', 'accepted', 'agreed', 'booked'] as const;
/** How far Ada (mentor) and Omar (mentee, who books) have come. */
export type StoryStage = (typeof stages)[number];

/**
 * A tenant in which Ada and Omar have come this far by what a person can do, and nothing else. `worded` turns every word
 * that people type, or that the directory says, into another. `mayChoose`: Omar may say from whom he would rather learn.
 */
export async function aPairOnItsWay(
  stage: StoryStage,
  now: string | Clock = '2026-11-23T08:00:00Z',
  busy: ReadonlyMap<PersonId, BusyTimes> = new Map(),
  worded: (text: string) => string = (text) => text,
  mayChoose = false,
) {
  const { purpose, sponsor } = aProgramme();
  const programme = aProgramme({
    name: worded('Fresh Eyes 2027'),
    purpose: worded(purpose),
    sponsor: worded(sponsor),
    booker: 'mentee',
    ...(mayChoose && { choices: 'three' as const }),
  });
  const [digital, finance] = [worded('Digital'), worded('Finance')];
  const people = [
    aColleague({ id: 'ada', name: worded('Ada Osei'), department: digital, jobTitle: worded('Analyst') }),
    aColleague({ id: 'omar', name: worded('Omar Haddad'), department: finance, jobTitle: worded('Director') }),
    aColleague({ id: 'lena', name: worded('Lena Berg') }),
    aColleague({ id: 'bo', name: worded('Bo Lind'), department: digital, jobTitle: worded('Developer') }),
    aColleague({ id: 'cleo', name: worded('Cleo Marsh'), department: worded('Brand'), jobTitle: worded('Trainee') }),
  ];
  const clock = typeof now === 'string' ? fixedClock(now) : now;
  const tenant = await fakeTenant({ people, leads: [lead], programmes: [programme], busy, clock });
  const services = { ada: tenant.servicesFor(ada), omar: tenant.servicesFor(omar), lead: tenant.servicesFor(lead) };
  const both = [services.ada, services.omar];
  const hasReached = (wanted: StoryStage): boolean => stages.indexOf(stage) >= stages.indexOf(wanted);

  if (hasReached('invited')) {
    await invitePeople(services.lead, programme, [
      { person: ada, role: 'mentor' },
      { person: omar, role: 'mentee' },
    ]);
  }
  if (hasReached('enrolled')) {
    await Promise.all(both.map((one) => joinWithTopics(one, worded('aiTools'))));
  }
  if (hasReached('proposed')) {
    const suggested = {
      mentor: ada,
      mentee: omar,
      suitability: 83,
      reasons: [
        { kind: 'teachesWhatIsWanted' as const, topics: [worded('aiTools')] },
        { kind: 'otherDepartment' as const, mentorDepartment: digital, menteeDepartment: finance },
        { kind: 'levelGap' as const, levels: 3 },
        { kind: 'complementaryStyles' as const },
      ],
      slot,
      freeSessions: 6,
      ...(mayChoose && { others: whoElse(worded) }),
    };
    const draft = { programme: programme.id, pairs: [suggested] };
    await publishPairs(services.lead, draft, new Map(people.map((colleague) => [colleague.id, colleague])));
  }
  if (hasReached('accepted')) {
    await Promise.all(both.map(async (one) => await answerProposal(one, await pairOf(one), 'accepted')));
  }
  if (hasReached('agreed')) {
    const signed = { hope: worded('To learn a lot'), words: anAgreement({ talking: worded('Openly and kindly') }) };
    await Promise.all(both.map(async (one) => await signAgreement(one, await pairOf(one), signed)));
  }
  if (hasReached('booked')) {
    await bookSeries(services.omar, await pairOf(services.omar), choice, { subject: 'Turnabout', agenda: [] });
  }
  return { ...services, calendars: tenant.calendars, notifications: tenant.notifications, programme };
}

/** Bo and Cleo could teach Omar, too. */
const whoElse = (worded: (text: string) => string): readonly SuggestedMentor[] => [
  {
    mentor: personId('bo'),
    reasons: [
      { kind: 'teachesWhatIsWanted', topics: [worded('aiTools')] },
      { kind: 'otherDepartment', mentorDepartment: worded('Digital'), menteeDepartment: worded('Finance') },
      { kind: 'levelGap', levels: 2 },
    ],
  },
  { mentor: personId('cleo'), reasons: [{ kind: 'levelGap', levels: 4 }] },
];

/** The pair as this person sees it now. */
export async function pairOf(services: Services): Promise<PairView> {
  const { pairs } = await openHome(services);
  const [pair] = pairs;
  if (!pair) {
    throw new Error('Expected a pair');
  }
  return pair;
}

async function joinWithTopics(services: Services, topic: string): Promise<void> {
  const { memberships } = await openHome(services);
  for (const { enrolment } of memberships) {
    const isMentor = enrolment.value.role === 'mentor';
    await enrol(services, enrolment, {
      teaches: isMentor ? [topic] : [],
      wantsToLearn: isMentor ? [] : [topic],
      style: 'plans',
      languages: ['en'],
      capacity: 1,
    });
  }
}
