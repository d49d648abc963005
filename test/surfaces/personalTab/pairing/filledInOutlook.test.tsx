import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { ada, aPairOnItsWay, omar, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const subject = 'Turnabout: Ada Osei and Omar Haddad';

/** One of the two filled in an appointment in Outlook; Omar books for them. */
async function aFilledOne(by: 'ada' | 'omar', isSent: boolean) {
  const story = await aPairOnItsWay('agreed');
  await noteFilled(story[by], await pairOf(story[by]), { slot, collisions: [] }, subject);
  if (isSent) {
    const mail = by === 'ada' ? 'omar@contoso.example' : 'ada@contoso.example';
    const request = { transactionId: 'by-hand', subject, agenda: [], slot, attendee: { name: 'Partner', mail } };
    story.calendars.sendFromOutlook(by === 'ada' ? ada : omar, request, 'withLink');
  }
  return story;
}

test.each(['ada', 'omar'] as const)('the tab finds what %s sent from Outlook, and goes home with it', async (by) => {
  const story = await aFilledOne(by, true);
  openScreen(<PersonalTab />, story[by]);
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect((await pairOf(story[by])).stage).toEqual({ kind: 'booked' });
});

test('until it is sent the tab says so, and lets the one who books choose another time', async () => {
  const story = await aFilledOne('omar', false);
  openScreen(<PersonalTab />, story.omar);
  expect(await screen.findByText(/^It is not in your calendar yet/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Choose another time' }));
  expect(await screen.findAllByRole('button', { name: /^Book / })).toHaveLength(3);
});

test('the one who does not book sees it beside who does', async () => {
  const story = await aFilledOne('ada', false);
  openScreen(<PersonalTab />, story.ada);
  expect(await screen.findByText(/^It is not in your calendar yet/)).toBeVisible();
  expect(screen.getByText(/mentee books/)).toBeVisible();
});
