import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { PairAnswer } from '#domain/scheduling/pairSearch.ts';
import type { SlotHelp } from '#domain/scheduling/slotHelp.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import { aSlot } from '#test/builders/aCohort.ts';
import { NoSlot } from '#ui/NoSlot.tsx';
import { SlotFacts } from '#ui/SlotFacts.tsx';
import { Surface } from '#ui/Surface.tsx';

const proposal: SlotProposal = {
  slot: aSlot,
  freeSessions: 4,
  expectedSessions: 3.2,
  expectedFrom: 'history',
  heldSessions: 5,
  collisions: [localDate('2027-02-09'), localDate('2027-03-09')],
  moves: [
    {
      session: 1,
      date: localDate('2027-02-09'),
      from: instant('2027-02-09T09:00Z'),
      to: instant('2027-02-10T13:30Z'),
    },
  ],
  comfort: 1,
  reasons: [{ kind: 'notAllHeld', lost: 1 }, { kind: 'midMorningForBoth' }],
};

const partner = (name: string) => ({
  id: personId(name.toLowerCase()),
  name,
  mail: `${name}@example.com`,
  department: undefined,
  jobTitle: undefined,
});
const pair: Pair = {
  id: pairId('ada-omar'),
  programme: programmeId('reverse-2027'),
  mentor: partner('Ada'),
  mentee: partner('Omar'),
};

const inSurface = (child: ReactNode) =>
  render(
    <Surface theme="light" locale="en-GB">
      {child}
    </Surface>,
  );
const showNothing = (answer: Extract<PairAnswer, { found: false }>, help: readonly SlotHelp[] = []) =>
  inSurface(<NoSlot answer={answer} pair={pair} help={help} />);

test('a slot says its reasons, what is likely to stay free, where sessions go and which find no place', () => {
  inSurface(<SlotFacts proposal={proposal} />);
  for (const words of [
    'No time near by for 1 session',
    'In the middle of the morning for both of you',
    'About 3 sessions likely to stay free, by the last twelve weeks',
  ]) {
    expect(screen.getByText(words)).toBeVisible();
  }
  // 13:30 in London is 14:30 by the slot's clock in Paris.
  expect(screen.getByText(/^9 February 2027: .*Wednesday,? 10 February at 14:30/)).toBeVisible();
  expect(screen.getByText(/^9 March 2027: .*no time near by/)).toBeVisible();
});

test('without a past nothing is said about what will stay free', () => {
  inSurface(<SlotFacts proposal={{ ...proposal, expectedFrom: 'count' }} />);
  expect(screen.queryByText(/likely to stay free/)).toBeNull();
});

test('an unreadable calendar is named with its owner and what to do', () => {
  showNothing({ found: false, because: 'calendarUnreadable', whose: 'mentee', cause: 'notShared' });
  expect(
    screen.getByText('The calendar of Omar is hidden. Its owner can share free and busy times in Outlook.'),
  ).toBeVisible();
});

test('what would help is said with the slot that it gives', () => {
  showNothing({ found: false, because: 'calendarsFull' }, [
    { kind: 'shorter', lengthMinutes: 30, yields: proposal },
    { kind: 'twoSlots', yields: proposal, andThen: { ...proposal, freeSessions: 6 } },
  ]);
  expect(screen.getByText('What would help')).toBeVisible();
  expect(screen.getByText('Sessions of 30 minutes: Tuesdays at 10:00, 4 of 6 sessions free')).toBeVisible();
  expect(screen.getByText(/^Two times that take turns: .*4 of 6 .*; .*6 of 6/)).toBeVisible();
});

test('nothing is promised where nothing helps', () => {
  showNothing({ found: false, because: 'noSharedHours' });
  expect(screen.getByText(/working hours do not overlap/)).toBeVisible();
  expect(screen.queryByText('What would help')).toBeNull();
});

test('has a tick for each fact, and none for what is not there', () => {
  render(
    <Surface theme="light" locale="en-GB">
      <SlotFacts proposal={{ ...proposal, expectedFrom: 'count' }} />
    </Surface>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(proposal.reasons.length);
});
