import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { aPairOnItsWay, omar as omarId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const duringTheFirst = '2027-01-12T10:20:00Z';

function PageOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <SessionPage view={pair.value} onChanged={pair.reload} />;
}

const openPage = (services: Services) => openScreen(<PageOfPair services={services} />, services);
const part = async (name: string) => within(await screen.findByRole('region', { name }));

test('a promise of the partner is written down, and stands in the list', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  openPage(ada);
  const now = await part('Until next time');
  await userEvent.selectOptions(now.getByRole('combobox', { name: 'Who?' }), 'Omar Haddad');
  const field = now.getByRole('textbox', { name: 'Will do what?' });
  await userEvent.type(field, 'Write one prompt{Enter}');
  expect(await now.findByRole('checkbox', { name: /^Write one prompt.*Omar Haddad/ })).not.toBeChecked();
  expect(field).toHaveValue('');
  expect((await pairOf(ada)).promises.map(({ value }) => [value.of, value.what])).toEqual([
    [omarId, 'Write one prompt'],
  ]);
});

test('what was promised last time stands above the next session, and is ticked off there', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  const session = instant('2027-01-12T10:00:00Z');
  await makePromise(ada, await pairOf(ada), { key: 'one', session, of: omarId, what: 'Write one prompt' });
  openPage({ ...omar, clock: { now: () => instant('2027-02-09T10:10:00Z') } });
  const before = await part('What you promised');
  expect(before.getByText('0 of 1 done')).toHaveAttribute('role', 'status');
  await userEvent.click(before.getByRole('checkbox', { name: /^Write one prompt.*You/ }));
  expect(await before.findByText('1 of 1 done')).toBeVisible();
  expect((await pairOf(ada)).promises[0]?.value.isDone).toBe(true);
});

test('before anything was promised, nothing is asked of the two', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  openPage(ada);
  await part('Until next time');
  expect(screen.queryByRole('region', { name: 'What you promised' })).not.toBeInTheDocument();
});

test('offline, the words stay in the field, and the next try writes them down once', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  let isOffline = true;
  const write: Services['pairs']['write'] = async (...given) => {
    if (isOffline) {
      throw new OutsideProblem('offline', 'Cannot reach SharePoint');
    }
    return await ada.pairs.write(...given);
  };
  openPage({ ...ada, pairs: { ...ada.pairs, write } });
  const now = await part('Until next time');
  const field = now.getByRole('textbox', { name: 'Will do what?' });
  await userEvent.type(field, 'Send a link{Enter}');
  const again = await now.findByRole('button', { name: 'Try again' });
  expect(field).toHaveValue('Send a link');
  isOffline = false;
  await userEvent.click(again);
  expect(await now.findByRole('checkbox', { name: /^Send a link/ })).not.toBeChecked();
  expect((await pairOf(ada)).promises).toHaveLength(1);
});
