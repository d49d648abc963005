import { beforeEach, expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { isColleague, posting, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { directory, teams } = tenant.state;
const sender = somebody(tenant);
const recipient = somebody(tenant, (user) => isColleague(user) && user.id !== sender.id);
const scopes = ['TeamsActivity.Send', 'TeamsAppInstallation.ReadForUser', 'Chat.Create'];
const asking = signedIn(tenant, sender, scopes);
const topic = { source: 'text', value: 'Next session', webUrl: 'https://teams.microsoft.com/l/entity/app/tab' };
const notification = {
  topic,
  activityType: 'sessionSoon',
  previewText: { content: 'Tomorrow at ten' },
  templateParameters: [{ name: 'when', value: 'tomorrow' }],
};
const send = async (body: unknown = notification, to = recipient.id) =>
  (await asking)(`/users/${to}/teamwork/sendActivityNotification`, posting(body));

beforeEach(() => {
  teams.activityTypes = ['sessionSoon'];
  teams.notifications.length = 0;
  teams.withoutApp.clear();
  tenant.moveClock(2000);
});

// https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification
test('a notification is 204 and stands in the feed of the recipient', async () => {
  expect((await send()).status).toBe(204);
  expect(teams.notifications).toMatchObject([
    { fromId: sender.id, toId: recipient.id, activityType: 'sessionSoon', parameters: { when: 'tomorrow' } },
  ]);
});

// Seen are both; docs/first-tenant.md has the line.
test('a recipient without the app gets nothing: 403, or 404', async () => {
  teams.withoutApp.add(recipient.id);
  expect((await send()).status).toBe(403);
  teams.withoutAppAnswer = 'notFound';
  expect((await send()).status).toBe(404);
  expect(teams.notifications).toEqual([]);
  const guest = somebody(tenant, ({ userType }) => userType === 'Guest');
  expect((await send(notification, guest.id)).status).toBe(404);
});

test.each([
  ['a type that the manifest does not declare', { ...notification, activityType: 'surprise' }],
  ['no topic', { ...notification, topic: null }],
  ['a text without a link', { ...notification, topic: { source: 'text', value: 'Next session' } }],
  ['a link that leads out of Teams', { ...notification, topic: { ...topic, webUrl: 'https://example.com/' } }],
  [
    "somebody else's installation",
    { ...notification, topic: { source: 'entityUrl', value: '/users/x/teamwork/installedApps/y' } },
  ],
])('refuses %s', async (_, body) => {
  expect((await send(body)).status).toBe(400);
});

test('takes any text under systemDefault, which no manifest declares', async () => {
  expect((await send({ ...notification, activityType: 'systemDefault' })).status).toBe(204);
});

test('nobody notifies themselves', async () => {
  expect((await send(notification, sender.id)).status).toBe(400);
});

test("takes the recipient's installation as the topic", async () => {
  const ask = await signedIn(tenant, recipient, scopes);
  const apps = `/users/${recipient.id}/teamwork/installedApps`;
  const [installation] = (await ask(apps)).body.value;
  const value = `https://graph.microsoft.com/v1.0${apps}/${String(installation?.['id'])}`;
  expect((await send({ ...notification, topic: { source: 'entityUrl', value } })).status).toBe(204);
  teams.withoutApp.add(recipient.id);
  expect((await ask(apps)).body.value).toEqual([]);
});

// https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits
test('sends five a second', async () => {
  const statuses = [];
  for (let i = 0; i < 6; i++) {
    statuses.push((await send()).status);
  }
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
  tenant.moveClock(1000);
  expect((await send()).status).toBe(204);
});

test('notifies one member of a chat', async () => {
  const ask = await asking;
  const members = [sender.id, recipient.id].map((id) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${id}')`,
  }));
  const { body: chat } = await ask('/chats', posting({ chatType: 'oneOnOne', members }));
  const type = '#microsoft.graph.aadUserNotificationRecipient';
  const address = `/chats/${String(chat['id'])}/sendActivityNotification`;
  const to = (userId: string) => posting({ ...notification, recipient: { '@odata.type': type, userId } });
  expect((await ask(address, to(recipient.id))).status).toBe(204);
  const stranger = [...directory.users.keys()].find((id) => id !== sender.id && id !== recipient.id) ?? '';
  expect((await ask(address, to(stranger))).status).toBe(400);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
