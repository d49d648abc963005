import { expect, test } from '@jest/globals';
import { linkTarget, linkTo } from '#sandbox/hosts/deepLinks.ts';
import { frameSettings } from '#sandbox/hosts/frameSettings.ts';
import { frameContextOf, runtime } from '#sandbox/hosts/teamsContext.ts';

const app = '3f9d2c1a-8b7e-4a6d-b5c4-0e1f2a3b4c5d';
const settingsOf = (query: string) => frameSettings(new URL(`https://teams.microsoft.com/teams?${query}`), ['tab']);
const supportsOf = (query: string): object =>
  (JSON.parse(runtime(settingsOf(query))) as { readonly supports: object }).supports;

// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
test('a link to a page inside the app leads to its tab and that page', () => {
  expect(linkTarget(linkTo(app, 'tab', 'pair-1'), app)).toEqual({ kind: 'app', entity: 'tab', page: 'pair-1' });
  const newer = `https://teams.microsoft.com/l/entity/${app}/tab?context=${encodeURIComponent('{"subPageId":"x"}')}`;
  expect(linkTarget(newer, app)).toEqual({ kind: 'app', entity: 'tab', page: 'x' });
});

test('a link whose context is no JSON leads to the tab all the same', () => {
  const link = `https://teams.microsoft.com/l/entity/${app}/tab?context=%7Bbroken`;
  expect(linkTarget(link, app)).toEqual({ kind: 'app', entity: 'tab', page: '' });
});

test('a link to another app does not lead into this one', () => {
  expect(linkTarget(linkTo('other', 'tab', ''), app)).toEqual({ kind: 'otherApp', app: 'other' });
});

// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
test('links to meetings and chats are told apart from links that leave Teams', () => {
  const thread = '19:meeting_abc@thread.v2';
  const join = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`;
  expect(linkTarget(join, app)).toEqual({ kind: 'meeting', thread });
  expect(linkTarget('https://teams.microsoft.com/l/chat/0/0?users=kim@contoso.example&message=Hi', app)).toEqual({
    kind: 'chat',
    people: ['kim@contoso.example'],
    message: 'Hi',
  });
  expect(linkTarget('https://teams.microsoft.com.evil.example/l/chat/0/0', app)).toEqual({ kind: 'outside' });
});

// teams-js 2.58, src/internal/nestedAppAuthUtils.ts: the bridge is made when `supports.nestedAppAuth` is there.
test('a Teams without nested sign-in neither supports nor recommends it', () => {
  expect(supportsOf('nestedSignIn=off')).not.toHaveProperty('nestedAppAuth');
  expect(JSON.parse(runtime(settingsOf('nestedSignIn=off')))).toMatchObject({ isNAAChannelRecommended: false });
  expect(supportsOf('')).toHaveProperty('nestedAppAuth');
});

test('an ability is taken from a host, or a part of it alone', () => {
  expect(supportsOf('without=pages')).not.toHaveProperty('pages');
  expect(supportsOf('without=pages.config')).toMatchObject({ pages: { currentApp: {} } });
  expect(supportsOf('without=pages.config')).not.toHaveProperty('pages.config');
});

// teams-js 2.58, src/public/constants.ts
test('each place has the frame context that Teams gives it', () => {
  expect(['tab', 'panel', 'admin', 'settings'].map(frameContextOf)).toEqual([
    'content',
    'sidePanel',
    'content',
    'settings',
  ]);
});
