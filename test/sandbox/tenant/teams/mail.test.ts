import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { posting, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const person = somebody(tenant, ({ hasMailbox, userType }) => hasMailbox && userType === 'Member');
const asking = signedIn(tenant, person, ['Mail.Send']);
const to = (address: string) => [{ emailAddress: { address } }];
const message = {
  subject: 'Come and teach',
  body: { contentType: 'HTML', content: '<p>Hello</p>' },
  toRecipients: to('a@contoso.example'),
};

// https://learn.microsoft.com/graph/api/user-sendmail
test('a mail is 202 without a body, and was sent', async () => {
  const { body, status } = await (await asking)('/me/sendMail', posting({ message, saveToSentItems: 'false' }));
  expect([status, body['text']]).toEqual([202, '']);
  expect(tenant.state.teams.mails).toMatchObject([
    {
      fromId: person.id,
      to: ['a@contoso.example'],
      subject: 'Come and teach',
      contentType: 'html',
      savedToSentItems: false,
    },
  ]);
});

// Nothing tells one sending from another: a repeated request is a second mail.
test('the same request again is a second mail', async () => {
  await (
    await asking
  )('/me/sendMail', posting({ message }));
  expect(tenant.state.teams.mails).toHaveLength(2);
});

test.each([
  ['nobody', { ...message, toRecipients: [] }],
  ['something that is no address', { ...message, toRecipients: to('nobody') }],
])('refuses a mail to %s', async (_, wrong) => {
  const { body, status } = await (await asking)('/me/sendMail', posting({ message: wrong }));
  expect([status, body.error?.code]).toEqual([400, 'ErrorInvalidRecipients']);
});

test("refuses somebody else's name as the sender", async () => {
  const [from] = to('boss@contoso.example');
  expect((await (await asking)('/me/sendMail', posting({ message: { ...message, from } }))).status).toBe(403);
});

test('needs a mailbox and the scope', async () => {
  const without = somebody(tenant, ({ hasMailbox }) => !hasMailbox);
  const ask = await signedIn(tenant, without, ['Mail.Send']);
  expect((await ask('/me/sendMail', posting({ message }))).status).toBe(404);
  const unscoped = await signedIn(tenant, person, ['User.Read']);
  expect((await unscoped('/me/sendMail', posting({ message }))).status).toBe(403);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
