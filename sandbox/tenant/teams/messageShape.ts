import type { TenantState } from '../state.ts';
import { tenantId } from '../wellKnown.ts';
import type { ChatMessageRecord } from './records.ts';

/** A message as Graph gives it: https://learn.microsoft.com/graph/api/resources/chatmessage */
export const messageAnswer = (
  message: ChatMessageRecord,
  chatId: string,
  state: TenantState,
): Record<string, unknown> => ({
  ...messageInfo(message, state),
  attachments: [],
  chatId,
  channelIdentity: null,
  deletedDateTime: null,
  etag: message.id,
  importance: message.importance,
  lastEditedDateTime: null,
  lastModifiedDateTime: new Date(message.sentAt).toISOString(),
  locale: 'en-us',
  mentions: [],
  policyViolation: null,
  reactions: [],
  replyToId: null,
  subject: message.subject,
  summary: null,
  webUrl: null,
});

/** What lists of chats show of the last message. */
export const messageInfo = (message: ChatMessageRecord, { directory }: TenantState): Record<string, unknown> => ({
  id: message.id,
  body: { contentType: message.contentType, content: message.content },
  createdDateTime: new Date(message.sentAt).toISOString(),
  from: {
    application: null,
    device: null,
    user: {
      '@odata.type': '#microsoft.graph.teamworkUserIdentity',
      id: message.fromId,
      displayName: directory.users.get(message.fromId)?.displayName ?? null,
      userIdentityType: 'aadUser',
      tenantId,
    },
  },
  messageType: 'message',
});
