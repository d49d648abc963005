import { expect, test } from '@jest/globals';
import { enrol } from '#useCases/programme/enrol.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { Services } from '#ports/services.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

const answers = { teaches: ['aiTools'], wantsToLearn: [], style: 'listens', languages: ['en'], capacity: 2 } as const;

async function invitationOf(services: Services) {
  const [membership] = (await openHome(services)).memberships;
  if (!membership) {
    throw new Error('Expected an invitation');
  }
  return membership.enrolment;
}

test('joins with one’s answers in the role one was invited to, and the lead sees it', async () => {
  const { ada, lead, programme } = await aPairOnItsWay('invited');
  await enrol(ada, await invitationOf(ada), answers);
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'ada')).toEqual({
    person: 'ada',
    programme: programme.id,
    role: 'mentor',
    state: 'enrolled',
    ...answers,
  });
});

test('changes the answers of somebody who is in', async () => {
  const { ada } = await aPairOnItsWay('invited');
  await enrol(ada, await invitationOf(ada), answers);
  await enrol(ada, await invitationOf(ada), { ...answers, teaches: ['excel'] });
  expect((await invitationOf(ada)).value).toMatchObject({ state: 'enrolled', teaches: ['excel'] });
});

test('throws a conflict when it was changed elsewhere meanwhile', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const stale = await invitationOf(ada);
  await enrol(ada, stale, answers);
  const again = enrol(ada, stale, { ...answers, teaches: ['excel'] });
  await expect(again).rejects.toMatchObject({ kind: 'conflict' });
});

test('lets somebody back in who left', async () => {
  const { ada } = await aPairOnItsWay('invited');
  await leaveProgramme(ada, await invitationOf(ada));
  expect((await invitationOf(ada)).value.state).toBe('withdrawn');
  await enrol(ada, await invitationOf(ada), answers);
  expect((await invitationOf(ada)).value.state).toBe('enrolled');
});
