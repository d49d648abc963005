import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { openWishes } from '#useCases/programme/openWishes.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openMatching, press, shownPairs } from './openMatching.tsx';

const programme = aProgramme({ choices: 'three' });
const title = 'Whom mentees would rather learn from';

/** Omar was proposed one of two mentors, and would rather learn from the other. */
async function aWish() {
  const bo = { id: 'bo', manager: 'piotr', department: 'Digital', role: 'mentor' } as const;
  const tenant = await cohortTenant(organisationWith(bo), { programme });
  const { draft } = await proposePairs(tenant.lead, programme);
  await publishPairs(tenant.lead, draft, tenant.people);
  const omar = tenant.servicesFor('omar');
  const view = await pairOf(omar);
  const [other] = view.proposal.others ?? [];
  if (!other) {
    throw new Error('Expected another mentor who would fit');
  }
  await askForAnother(omar, view, other.mentor.id);
  return { ...tenant, wished: other.mentor.id };
}

const wishes = async ({ lead }: Awaited<ReturnType<typeof aWish>>) => openWishes(await openDesk(lead, programme));

test('a wish is shown kindly, and one press makes the pair if it can be made', async () => {
  const story = await aWish();
  const { lead, wished } = story;
  await openMatching(lead);
  const section = within(await screen.findByRole('region', { name: title }));
  expect(section.getByText(`omar would rather learn from ${wished}.`)).toBeVisible();
  expect(section.getByText(/Nobody else learns of it, not even the mentors/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(section.getByRole('button', { name: `Pair them if possible: ${wished} and omar` }));
  expect(await section.findByText(/^You want them paired/)).toBeVisible();
  await waitFor(() => expect(shownPairs()).toEqual([expect.stringContaining(`${wished} mentors omar`)]));
  expect((await openDesk(lead, programme)).draft?.wishes.must).toEqual([{ mentor: wished, mentee: 'omar' }]);
  await press('Publish 1 pair');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  expect(screen.queryByRole('region', { name: title })).toBeNull();
  const { pairs } = await openHome(story.servicesFor('omar'));
  expect(pairs.map(({ partner, stage }) => [partner.id, stage.kind])).toContainEqual([wished, 'proposed']);
});

test('a wish is open as long as the mentee looks for somebody', async () => {
  const story = await aWish();
  expect(await wishes(story)).toEqual([{ mentor: story.wished, mentee: 'omar' }]);
  const omar = story.servicesFor('omar');
  const stored = (await omar.people.read('omar')).find(({ value }) => value.kind === 'enrolment');
  if (stored?.value.kind === 'enrolment') {
    const enrolment = { ...stored.value.enrolment, state: 'withdrawn' } as const;
    await omar.people.write('omar', { ...stored.value, enrolment }, stored.version);
  }
  expect(await wishes(story)).toEqual([]);
});

test('where nobody wishes anything, nothing is said', async () => {
  const { lead } = await cohortTenant();
  await openMatching(lead);
  expect(await screen.findByRole('button', { name: 'Propose pairs' })).toBeVisible();
  expect(screen.queryByRole('region', { name: title })).toBeNull();
});
