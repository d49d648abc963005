import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { enrol } from '#useCases/programme/enrol.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant, type Member, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openMatching, press } from '#test/surfaces/admin/matching/openMatching.tsx';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { expectPlainText, hostileWords, settle } from './hostileWords.ts';

const now = '2026-11-23T08:00:00Z';

test.each(['enrolled', 'booked'] as const)('every part of the desk, with a pair that is %s', async (stage) => {
  const { lead } = await aPairOnItsWay(stage, now, new Map(), hostileWords(0));
  await lead.site.provision();
  openScreen(<AdminPage />, lead);
  for (const tab of await screen.findAllByRole('tab')) {
    await userEvent.click(tab);
    await settle();
    expectPlainText();
  }
});

/** Everybody in the organisation by hostile names, with so many more who are invited. */
async function hostileCohort(more: number) {
  const worded = hostileWords(300);
  const said = (member: Member): Member => ({
    ...member,
    name: worded(member.id),
    department: worded(member.department ?? 'Legal'),
    jobTitle: worded('Analyst'),
  });
  const invited = Array.from({ length: more }, (_, number): Member => {
    const role = number % 2 === 0 ? 'mentor' : 'mentee';
    return { id: `p${number}`, manager: 'grace', role, isSlow: true };
  });
  const tenant = await cohortTenant([...smallOrganisation, ...invited].map(said), {
    programme: aProgramme({ name: worded('Programme'), purpose: worded('Purpose'), sponsor: worded('Sponsor') }),
  });
  return { ...tenant, worded };
}

test('a table of people who are called, and teach, whatever can be typed', async () => {
  const { lead, servicesFor, worded } = await hostileCohort(240);
  for (const person of ['ada', 'omar']) {
    const services = servicesFor(person);
    const { memberships } = await openHome(services);
    for (const { enrolment } of memberships) {
      const { state: _state, person: _person, programme: _programme, role: _role, ...answers } = enrolment.value;
      const topics = [worded('one'), worded('two')];
      await enrol(services, enrolment, {
        ...answers,
        teaches: topics,
        wantsToLearn: topics,
        languages: [worded('en')],
      });
    }
  }
  openScreen(<AdminPage />, lead);
  await press(/^Show \d+ more people$/);
  expect(within(await screen.findByRole('table', { name: 'People' })).getAllByRole('row')).toHaveLength(243);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a colleague by name' }), 'nina');
  await userEvent.click((await screen.findAllByRole('button', { name: /^Invite .*as mentor$/ }))[0] ?? document.body);
  await screen.findByText(/ is invited\.$/);
  expectPlainText();
});

test('pairs that are proposed, with all that is said about them', async () => {
  const { lead, servicesFor, worded } = await hostileCohort(4);
  for (const person of ['ada', 'omar']) {
    const services = servicesFor(person);
    const { memberships } = await openHome(services);
    for (const { enrolment } of memberships) {
      const { state: _state, person: _person, programme: _programme, role: _role, ...answers } = enrolment.value;
      const topics = [worded('cooking with fire')];
      await enrol(services, enrolment, { ...answers, teaches: topics, wantsToLearn: topics, languages: ['<b>', 'en'] });
    }
  }
  await openMatching(lead);
  await press('Propose pairs');
  await screen.findByText(/pairs? found/);
  for (const pair of screen.getAllByRole('button', { name: / mentors / })) {
    await userEvent.click(pair);
  }
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
  }
  expectPlainText();
  await press(/^Pairs you want or rule out/);
  await userEvent.click(screen.getByRole('combobox', { name: 'Who teaches' }));
  expectPlainText();
  await press(/^What to do about/);
  const [, other] = await screen.findAllByRole('menuitem', { name: /^Who else for/ });
  await userEvent.click(other ?? document.body);
  await screen.findByRole('dialog', { name: /^Who else for/ });
  expectPlainText();
});
