import { expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { exportMyData } from '#useCases/myData/exportMyData.ts';
import { keepGrowth } from '#useCases/sessions/keepGrowth.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

function PageOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <SessionPage view={pair.value} onChanged={pair.reload} />;
}

const duringTheSecond = '2027-02-09T10:20:00Z';
const first = instant('2027-01-12T10:00:00Z');
const open = (services: Services) => openScreen(<PageOfPair services={services} />, services);
const card = async () => within(await screen.findByRole('region', { name: 'How I grow' }));
const tap = async (skill: string, level: string) => {
  const group = within((await card()).getByRole('radiogroup', { name: skill }));
  await userEvent.click(group.getByRole('radio', { name: level }));
};

test('a mentor notes how they found their part, and sees it beside earlier sessions', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheSecond);
  await keepGrowth(ada, await pairOf(ada), first, { levels: { leading: '1' }, line: 'Too fast' });
  open(ada);
  const growth = await card();
  await growth.findByRole('textbox', { name: 'One line to myself' });
  await tap('I led the talk', 'Well');
  await tap('I listened', 'Very well');
  await userEvent.click(growth.getByRole('button', { name: 'Keep it for me' }));
  expect(await growth.findByText('Kept, for you alone.')).toHaveAttribute('role', 'status');
  const cells = within(growth.getByRole('table', { name: 'So far' })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Not yet', '–', '–', 'Well', 'Very well', '–']);
  expect(growth.getByText('Too fast')).toBeVisible();
});

test('a mentee is asked nothing of the kind, and finds nothing of it in a copy of their data', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheSecond);
  await keepGrowth(ada, await pairOf(ada), first, { levels: { leading: '1' }, line: 'Too fast' });
  open(omar);
  await screen.findByRole('region', { name: 'Next time' });
  expect(screen.queryByRole('region', { name: 'How I grow' })).not.toBeInTheDocument();
  expect(JSON.stringify(await exportMyData(omar))).not.toContain('Too fast');
  expect(JSON.stringify(await exportMyData(ada))).toContain('Too fast');
  cleanup();
});

test('nothing at all is not kept, and says so kindly', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheSecond);
  open(ada);
  const growth = await card();
  await userEvent.click(await growth.findByRole('button', { name: 'Keep it for me' }));
  expect(growth.getByText('One tap or one word is enough.')).toBeVisible();
  expect(growth.queryByRole('table')).not.toBeInTheDocument();
});

test('offline, taps and words stay, and the next try keeps them', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheSecond);
  let isOffline = true;
  const write: Services['privateNotes']['write'] = async (...given) => {
    if (isOffline) {
      throw new OutsideProblem('offline', 'Cannot reach SharePoint');
    }
    return await ada.privateNotes.write(...given);
  };
  open({ ...ada, privateNotes: { ...ada.privateNotes, write } });
  const growth = await card();
  await userEvent.type(await growth.findByRole('textbox', { name: 'One line to myself' }), 'I waited{Enter}');
  expect(await growth.findByText(/You seem to be offline/)).toBeVisible();
  isOffline = false;
  await userEvent.click(growth.getByRole('button', { name: 'Try again' }));
  expect(await growth.findByText('Kept, for you alone.')).toBeVisible();
  expect(growth.getByRole('table', { name: 'So far' })).toBeVisible();
});
