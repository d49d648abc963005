import { expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { LearningLog } from '#surfaces/personalTab/home/LearningLog.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

function LogOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <LearningLog view={pair.value} title="What you learned" onChanged={pair.reload} />;
}

async function withLearning() {
  const story = await aPairOnItsWay('booked');
  const session = instant('2027-01-12T10:00:00Z');
  await closeSession(story.omar, await pairOf(story.omar), { session, taught: '', learned: 'To ask first' });
  return story;
}

const open = async (services: Services) => {
  cleanup();
  openScreen(<LogOfPair services={services} />, services);
  return within(await screen.findByRole('region', { name: 'What you learned' }));
};
const agree = { name: 'I agree that programme leads may read this' };

test('the mentee makes a change of what they learned; it is shown when both agree', async () => {
  const { ada, omar } = await withLearning();
  let log = await open(omar);
  await userEvent.click(log.getByRole('button', { name: /^Make it a change/ }));
  const field = log.getByRole('textbox', { name: 'I will …' });
  expect(field).toHaveFocus();
  await userEvent.type(field, 'Ask the youngest first');
  await userEvent.click(log.getByRole('button', { name: 'Keep it' }));
  expect(await log.findByText('Ask the youngest first')).toBeVisible();
  expect(await log.findByText('Only you two can read it.')).toHaveAttribute('role', 'status');
  await userEvent.click(log.getByRole('checkbox', agree));
  expect(await log.findByText(/Leads can read it once Ada Osei agrees, too/)).toBeVisible();

  log = await open(ada);
  expect(log.getByText('Omar Haddad will')).toBeVisible();
  expect(log.queryByRole('button', { name: /^(Make it a change|Take it back)/ })).not.toBeInTheDocument();
  await userEvent.click(await log.findByRole('checkbox', agree));
  expect(await log.findByText(/^You agreed\. Leads can read it if Omar Haddad agrees, too/)).toBeVisible();

  log = await open(omar);
  expect(await log.findByText('You both agreed: programme leads can read it.')).toBeVisible();
  await userEvent.click(log.getByRole('checkbox', agree));
  expect(await log.findByText('Only you two can read it.')).toBeVisible();
  await userEvent.click(log.getByRole('button', { name: 'Take it back: Ask the youngest first' }));
  expect(await log.findByRole('button', { name: /^Make it a change/ })).toBeVisible();
  expect(log.queryByText('Ask the youngest first')).not.toBeInTheDocument();
});

test('a change without words, or with too many, is said beside the field', async () => {
  const { omar } = await withLearning();
  const log = await open(omar);
  await userEvent.click(log.getByRole('button', { name: /^Make it a change/ }));
  await userEvent.click(log.getByRole('button', { name: 'Keep it' }));
  expect(log.getByText('A change needs a word or two.')).toBeVisible();
  await userEvent.click(log.getByRole('textbox', { name: 'I will …' }));
  await userEvent.paste('x'.repeat(403));
  expect(log.getByText('This is 3 characters too long for a change.')).toBeVisible();
});
