import { expect, test } from '@jest/globals';
import { onOneLine } from '#domain/oneLine.ts';
import { instant } from '#domain/time/instant.ts';
import { chatLink, newMeetingLink } from '#surfaces/session/teamsLinks.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const span = { start: instant('2027-01-12T10:00:00Z'), end: instant('2027-01-12T10:45:00Z') };
const sendable = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

test('a link to a new meeting says who, what and when', () => {
  expect(newMeetingLink('Turnabout: Ada & Bo', 'bo@contoso.example', span)).toBe(
    'https://teams.microsoft.com/l/meeting/new?subject=Turnabout%3A%20Ada%20%26%20Bo&attendees=bo%40contoso.example&startTime=2027-01-12T10%3A00%3A00.000Z&endTime=2027-01-12T10%3A45%3A00.000Z',
  );
});

test('whatever somebody is called, a link leads to Teams and asks for nothing else', () => {
  for (const text of hostileStrings(1000)) {
    const chat = new URL(chatLink(text));
    expect([chat.origin, chat.pathname, [...chat.searchParams], chat.hash]).toEqual([
      'https://teams.microsoft.com',
      '/l/chat/0/0',
      [['users', sendable(text)]],
      '',
    ]);
    const meeting = new URL(newMeetingLink(text, text, span));
    expect([meeting.origin, meeting.pathname, meeting.hash]).toEqual([
      'https://teams.microsoft.com',
      '/l/meeting/new',
      '',
    ]);
    expect([...meeting.searchParams]).toEqual([
      ['subject', onOneLine(text)],
      ['attendees', sendable(text)],
      ['startTime', '2027-01-12T10:00:00.000Z'],
      ['endTime', '2027-01-12T10:45:00.000Z'],
    ]);
  }
});
