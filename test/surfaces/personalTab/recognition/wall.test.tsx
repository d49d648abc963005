import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { ThanksWall } from '#surfaces/personalTab/recognition/ThanksWall.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { lookAsLead, place, publish, thanksGiven, words } from '#test/useCases/recognition/thanksStory.ts';

const show = async (services: Services) => {
  const { me, pairs } = await openHome(services);
  openScreen(<ThanksWall me={me.id} pairs={pairs} />, services);
};

async function thanksOnWall() {
  const story = await thanksGiven();
  await place(story.ada, 'wall');
  await publish(story.lead, story.programme);
  return story;
}

test('an empty wall says kindly how it begins', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  await show(ada);
  expect(await screen.findByText(/^Nothing hangs here yet\. It begins with a mentee/)).toBeVisible();
});

test('everybody reads who thanks whom, and only the two can take it off', async () => {
  const { lead } = await thanksOnWall();
  await show(lead);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByText('Omar Haddad to Ada Osei')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each(['ada', 'omar'] as const)('%s takes it off, and reads when it goes', async (who) => {
  const { lead, programme, ...story } = await thanksOnWall();
  await show(story[who]);
  const name = 'Take it off: the thanks of Omar Haddad to Ada Osei';
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByText('Taken back. It goes when a programme lead next looks in.')).toBeVisible();
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect((await lookAsLead(lead, programme)).takenOff).toBe(1);
});

test('says when the wall cannot be read, and reads it on the next try', async () => {
  const { ada } = await thanksOnWall();
  await show({ ...ada, recognitions: offlineOnce(ada.recognitions, 'all') });
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(words)).toBeVisible();
});
