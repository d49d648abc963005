import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { noticeKinds } from '#domain/notices.ts';
import { graphNotifications } from '#graph/notifications.ts';
import { clientId } from '#sandbox/tenant/wellKnown.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { linkTarget } from '#sandbox/hosts/deepLinks.ts';
import { clientOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;
const notice = { kind: 'thanksReceived', page: 'record', topic: 'Thanks', preview: 'Ada thanks you' } as const;

beforeEach(() => {
  subject = standIn();
});

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

function send() {
  const { ada, bo, tenant } = subject;
  const signIn = { token: async (scopes: readonly string[]) => await tenant.tokenFor(ada, scopes) };
  const notifications = graphNotifications({ client: clientOf(subject, ada), signIn, teamsAppId: clientId });
  return notifications.send({ ...notice, to: bo });
}

test('one line stands in the feed of the partner, and opens the exact page', async () => {
  await send();
  const { notifications } = subject.tenant.state.teams;
  expect(notifications).toMatchObject([
    {
      fromId: subject.ada,
      toId: subject.bo,
      activityType: 'thanksReceived',
      topic: 'Thanks',
      preview: 'Ada thanks you',
    },
  ]);
  expect(linkTarget(notifications[0]?.webUrl ?? '', clientId)).toEqual({ kind: 'app', entity: 'tab', page: 'record' });
});

test('whoever has removed the app gets nothing, and the sender is told so', async () => {
  const { teams } = subject.tenant.state;
  teams.withoutApp.add(subject.bo);
  await expect(send()).rejects.toMatchObject({ kind: 'denied' });
  teams.withoutAppAnswer = 'notFound';
  await expect(send()).rejects.toMatchObject({ kind: 'missing' });
  expect(teams.notifications).toEqual([]);
});

test('without the permission nothing is sent', async () => {
  subject = {
    ...subject,
    tenant: createTenant({ state: subject.tenant.state, forgottenScopes: ['TeamsActivity.Send'] }),
  };
  await expect(send()).rejects.toMatchObject({ kind: 'denied' });
});

test('the stand-in takes what the manifest is made from, and nothing else', () => {
  expect(subject.tenant.state.teams.activityTypes).toEqual(noticeKinds);
});
