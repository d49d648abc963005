import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { clearPair } from '#useCases/tidying/clearPair.ts';
import { ada as adaId, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

function PageOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <SessionPage view={pair.value} onChanged={pair.reload} />;
}

async function open(services: Services) {
  cleanup();
  openScreen(<PageOfPair services={services} />, services);
  await screen.findByRole('region', { name: 'Next time' });
}

const field = (name: string) => screen.getByRole('textbox', { name });
const texts = async ({ drafts }: Services) => (await drafts.everyOf(adaId))?.map(({ text }) => text);

test.each(['What did I teach?', 'What did I learn?', 'Will do what?', 'A goal of mine'])(
  'what was typed under "%s" is there again after a reload',
  async (name) => {
    const { ada } = await aPairOnItsWay('booked', '2027-01-12T10:20:00Z');
    await open(ada);
    await userEvent.type(field(name), 'Half a sentence');
    await open(ada);
    await waitFor(() => expect(field(name)).toHaveValue('Half a sentence'));
  },
);

test('once it is kept, added or emptied, the device forgets it', async () => {
  const { ada } = await aPairOnItsWay('booked', '2027-01-12T10:20:00Z');
  await open(ada);
  await userEvent.type(field('What did I teach?'), 'To ask');
  await userEvent.type(field('A goal of mine'), 'Never mind');
  await open(ada);
  await waitFor(() => expect(field('What did I teach?')).toHaveValue('To ask'));
  await userEvent.type(field('What did I teach?'), ' twice');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Kept. Thank you for teaching and learning.');
  await userEvent.type(field('Will do what?'), 'Write one{Enter}');
  await screen.findByRole('checkbox', { name: /^Write one/ });
  await userEvent.clear(field('A goal of mine'));
  await waitFor(async () => expect(await texts(ada)).toEqual([]));
});

test('it goes with the words of the pair', async () => {
  const { ada } = await aPairOnItsWay('booked', '2027-01-12T10:20:00Z');
  await open(ada);
  await userEvent.type(field('What did I learn?'), 'Half a sentence');
  await waitFor(async () => expect(await texts(ada)).toEqual(['Half a sentence']));
  cleanup();
  await clearPair(ada, adaId, (await pairOf(ada)).proposal.pair.id);
  expect(await texts(ada)).toEqual([]);
});
