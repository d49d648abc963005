import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { programmeTeamId } from '#sandbox/tenant/wellKnown.ts';
import { posting, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { directory, teams } = tenant.state;
const [ada, bo, cy] = [...directory.users.values()].filter((user) => user.accountEnabled && user.hasMailbox);
if (!ada || !bo || !cy) {
  throw new Error('The tests need three people');
}
const scopes = ['Chat.Create', 'Chat.ReadBasic', 'Chat.Read', 'ChatMessage.Send', 'Team.ReadBasic.All'];
const asking = signedIn(tenant, ada, scopes);

const members = (...names: readonly string[]) =>
  names.map((name) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name}')`,
  }));
const oneOnOne = (...names: readonly string[]) => posting({ chatType: 'oneOnOne', members: members(...names) });

// https://learn.microsoft.com/graph/api/chat-post
test('two people have one chat: creating it again gives the same', async () => {
  const ask = await asking;
  const first = await ask('/chats', oneOnOne(ada.id, bo.id));
  const again = await ask('/chats', oneOnOne(bo.userPrincipalName, ada.userPrincipalName));
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body['id']).toBe(first.body['id']);
  expect(first.body).toMatchObject({ chatType: 'oneOnOne', topic: null });
});

test('every group chat is a new one', async () => {
  const ask = await asking;
  const group = posting({ chatType: 'group', topic: 'Three', members: members(ada.id, bo.id, cy.id) });
  const ids = [(await ask('/chats', group)).body['id'], (await ask('/chats', group)).body['id']];
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['without the caller', members(bo.id, cy.id)],
  ['with one person twice', members(ada.id, ada.id)],
  ['with three people', members(ada.id, bo.id, cy.id)],
  ['with a member without a role', members(ada.id, bo.id).map((member) => ({ ...member, roles: [] }))],
])('refuses a chat of two %s', async (_, people) => {
  expect((await (await asking)('/chats', posting({ chatType: 'oneOnOne', members: people }))).status).toBe(400);
});

test('messages come newest first, to the members of the chat alone', async () => {
  const ask = await asking;
  const { body: chat } = await ask('/chats', oneOnOne(ada.id, bo.id));
  const messages = `/chats/${String(chat['id'])}/messages`;
  const sent = await ask(messages, posting({ body: { content: 'Hello' } }));
  expect(sent.status).toBe(201);
  await ask(messages, posting({ body: { contentType: 'html', content: '<p>Are you there?</p>' } }));
  const other = await signedIn(tenant, bo, scopes);
  const { body } = await other(messages);
  expect(body.value.map((message) => message['body'])).toEqual([
    { contentType: 'html', content: '<p>Are you there?</p>' },
    { contentType: 'text', content: 'Hello' },
  ]);
  expect((await (await signedIn(tenant, cy, scopes))(messages)).status).toBe(403);
  expect((await ask(messages, posting({ body: { content: '' } }))).status).toBe(400);
  expect((await ask('/chats/19:nobody/messages')).status).toBe(404);
  expect(teams.chats.get(String(chat['id']))?.messages.map(({ content }) => content)).toContain('Hello');
});

test('lists the chats of a person with members and the last message', async () => {
  const ask = await asking;
  const { body } = await ask('/me/chats?$expand=members,lastMessagePreview');
  expect(body.value).toHaveLength(3);
  const pair = body.value.find(({ chatType }) => chatType === 'oneOnOne');
  expect(pair?.['members']).toMatchObject([{ userId: ada.id }, { userId: bo.id }]);
  expect(pair?.['lastMessagePreview']).toMatchObject({ body: { content: '<p>Are you there?</p>' } });
  expect((await ask('/me/chats?$top=51')).status).toBe(400);
  expect((await ask(`/chats/${String(pair?.['id'])}/members`)).body.value).toHaveLength(2);
});

test('tells the teams that somebody has joined', async () => {
  const lead = somebody(tenant, ({ id }) => directory.groups.get(programmeTeamId)?.memberIds.includes(id) === true);
  const ask = await signedIn(tenant, lead, scopes);
  expect((await ask('/me/joinedTeams')).body.value).toMatchObject([{ id: programmeTeamId }]);
  expect((await (await asking)('/me/joinedTeams')).body.value).toEqual([]);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
