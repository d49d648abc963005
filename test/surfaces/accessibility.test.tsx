import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aPairOnItsWay, pairOf, type StoryStage } from './aPairOnItsWay.ts';
import { openScreen } from './openScreen.tsx';

/** What a program can find; colours need a browser that draws. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const pages: readonly [StoryStage, RegExp][] = [
  ['nobody', /the junior colleague teaches/],
  ['invited', /You are invited/],
  ['enrolled', /You are in/],
  ['proposed', /Meet Ada/],
  ['accepted', /your agreement/],
  ['agreed', /Fits best/],
  ['booked', /Your path/],
];

test.each(pages)('the page of somebody who is %s has no fault that a program can find', async (stage, heading) => {
  const { omar } = await aPairOnItsWay(stage);
  openScreen(<PersonalTab />, omar);
  await screen.findByRole('heading', { name: heading });
  expect(await faults()).toEqual([]);
});

test('the session page has no fault that a program can find', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, ada, { page: (await pairOf(ada)).proposal.pair.id });
  await screen.findAllByText(/^Only you and/);
  expect(await faults()).toEqual([]);
});
