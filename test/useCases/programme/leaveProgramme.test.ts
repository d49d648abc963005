import { expect, test } from '@jest/globals';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

test('withdraws, tells the lead, and keeps what was answered before', async () => {
  const { ada, lead, programme } = await aPairOnItsWay('enrolled');
  const { memberships } = await openHome(ada);
  for (const { enrolment } of memberships) {
    await leaveProgramme(ada, enrolment);
  }
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'ada')).toMatchObject({ state: 'withdrawn', teaches: ['aiTools'] });
});
