import type { Notice, Notifications } from '#ports/notifications.ts';
import type { SignIn } from '#ports/signIn.ts';
import type { GraphClient } from './call.ts';
import { scopes } from './scopes.ts';

export interface NotificationOptions {
  /** Whose tokens are asked for without a word: nobody is kept from anything by a line that cannot be sent. */
  readonly client: GraphClient;
  readonly signIn: Pick<SignIn, 'token'>;
  /** The id of the app in Teams, from its manifest. */
  readonly teamsAppId: string;
}

/**
 * The sender is the signed-in person; the recipient must have the app.
 * Source: https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification.
 */
export const graphNotifications = ({ client, signIn, teamsAppId }: NotificationOptions): Notifications => ({
  async send({ kind, to, page, topic, preview }) {
    await client.send({
      aim: 'tell the partner in Teams',
      method: 'POST',
      path: `/users/${encodeURIComponent(to)}/teamwork/sendActivityNotification`,
      scopes: scopes.notices,
      body: {
        topic: { source: 'text', value: topic, webUrl: tabLink(teamsAppId, page) },
        activityType: kind,
        previewText: { content: preview },
      },
    });
  },
  async prepare() {
    await signIn.token(scopes.notices);
  },
});

/** Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application. */
function tabLink(teamsAppId: string, page: Notice['page']): string {
  const link = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${personalTab}`;
  return page === '' ? link : `${link}?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}`;
}

/** `entityId` of the personal tab in the manifest. */
const personalTab = 'tab';
