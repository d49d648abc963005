// First: pages that are imported afterwards speak the pseudo-language.
import '#test/surfaces/speakPseudo.ts';
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Services } from '#ports/services.ts';
import { RecognitionCard } from '#surfaces/admin/recognition/RecognitionCard.tsx';
import { RecordPage } from '#surfaces/personalTab/recognition/RecordPage.tsx';
import { ThanksCard } from '#surfaces/personalTab/recognition/ThanksCard.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { tellSessionCounts } from '#useCases/sessions/tellSessionCounts.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { untranslatedIn } from '#test/surfaces/pseudoLanguage.ts';
import { place, publish, thanksGiven, words } from '#test/useCases/recognition/thanksStory.ts';

/** What people and the directory say, and names of topics. */
const data = ['Ada Osei', 'Omar Haddad', 'Lena Berg', 'Fresh Eyes 2027', 'The board', 'AI tools', words];

async function expectNothingUntranslated(page: ReactNode, services: Services, seen: RegExp): Promise<void> {
  openScreen(page, services, { locale: 'el' });
  await screen.findAllByText(seen);
  await waitFor(() => expect(document.querySelector('.fui-Skeleton')).toBeNull());
  expect(untranslatedIn(document.body, data)).toEqual([]);
}

const reload = async (): Promise<void> => undefined;

test('the mentee’s thanks, and the form', async () => {
  const { omar } = await thanksGiven();
  await expectNothingUntranslated(<ThanksCard view={await pairOf(omar)} onChanged={reload} />, omar, /curious/);
  await userEvent.click(screen.getByRole('button', { name: /Change/ }));
  await screen.findByText(/Only you and/);
  expect(untranslatedIn(document.body, data)).toEqual([]);
});

test('thanks as the mentor finds them, and the lead', async () => {
  const { ada, lead, programme } = await thanksGiven(false);
  await expectNothingUntranslated(<ThanksCard view={await pairOf(ada)} onChanged={reload} />, ada, /curious/);
  await expectNothingUntranslated(<RecognitionCard desk={await openDesk(lead, programme)} />, lead, /Nothing waits/);
});

test('the record, the certificate and the wall', async () => {
  const story = await thanksGiven();
  const ada = { ...story.ada, clock: fixedClock('2027-06-30T08:00:00Z') };
  await place(ada, 'wall');
  await publish(story.lead, story.programme);
  const view = await pairOf(ada);
  await tellSessionCounts(ada, view, await checkSessions(ada, view));
  await expectNothingUntranslated(<RecordPage home={await openHome(ada)} />, ada, /Record of contribution/);
  await userEvent.click(screen.getByRole('radio', { name: /Certificate/ }));
  await screen.findByText(/With thanks to/);
  await userEvent.click(screen.getByRole('button', { name: /Save as a file/ }));
  expect(untranslatedIn(document.body, data)).toEqual([]);
});
