import { expect, test } from '@jest/globals';
import { localDate } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { endPause, pauseProgramme } from '#useCases/programme/pauseProgramme.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

async function enrolmentOf(services: Services) {
  const [membership] = (await openHome(services)).memberships;
  if (!membership) {
    throw new Error('Expected a membership');
  }
  return membership.enrolment;
}

/** Ada has paused until 1 March 2027; everybody looks at this moment. */
async function pausedAt(moment: string) {
  const story = await aPairOnItsWay('enrolled');
  await pauseProgramme(story.ada, await enrolmentOf(story.ada), localDate('2027-03-01'));
  const at = (services: Services): Services => ({ ...services, clock: fixedClock(moment) });
  const [ada, lead] = [at(story.ada), at(story.lead)];
  const { participants } = (await readCohort(lead, story.programme)).cohort;
  return {
    ada,
    home: (await enrolmentOf(ada)).value,
    desk: (await openDesk(lead, story.programme)).enrolments.find(({ person }) => person === 'ada'),
    isLookedFor: participants.some(({ enrolment }) => enrolment.person === 'ada'),
  };
}

test('until the day, nobody looks for a partner, and everybody sees the pause', async () => {
  const { home, desk, isLookedFor } = await pausedAt('2027-02-28T23:59:00Z');
  expect(home).toMatchObject({ state: 'paused', pausedUntil: '2027-03-01', teaches: ['aiTools'] });
  expect(desk).toMatchObject({ state: 'paused' });
  expect(isLookedFor).toBe(false);
});

test('from the day on the person is in again everywhere, and nobody had to do anything', async () => {
  const { home, desk, isLookedFor } = await pausedAt('2027-03-01T00:00:00Z');
  expect(home).toMatchObject({ state: 'enrolled', teaches: ['aiTools'] });
  expect(home).not.toHaveProperty('pausedUntil');
  expect(desk).toMatchObject({ state: 'enrolled' });
  expect(isLookedFor).toBe(true);
});

test('ends earlier when the person says so, with the answers as they were', async () => {
  const { ada } = await pausedAt('2027-02-01T00:00:00Z');
  await endPause(ada, await enrolmentOf(ada));
  const { value } = await enrolmentOf(ada);
  expect(value).toMatchObject({ state: 'enrolled', teaches: ['aiTools'] });
  expect(value).not.toHaveProperty('pausedUntil');
});

test('who leaves during a pause does not come back by themselves', async () => {
  const { ada } = await pausedAt('2027-02-01T00:00:00Z');
  await leaveProgramme(ada, await enrolmentOf(ada));
  const later = { ...ada, clock: fixedClock('2027-06-01T00:00:00Z') };
  expect((await enrolmentOf(later)).value.state).toBe('withdrawn');
});
