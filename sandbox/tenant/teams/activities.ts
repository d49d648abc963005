import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import { userNamed } from '../directory/userAnswers.ts';
import { allowOnly } from '../odata.ts';
import { chatIn } from './chats.ts';
import { hasApp, installationId } from './installations.ts';
import { badRequest, forbidden, notFound } from './teamsFaults.ts';

/** Entries of the activity feed: https://learn.microsoft.com/graph/teams-send-activityfeednotifications */
export const activityHandlers: Handlers = {
  'GET /users/{user-id}/teamwork/installedApps': listInstallations,
  'POST /users/{user-id}/teamwork/sendActivityNotification': (call) => send(personIn(call), call),
  'POST /chats/{chat-id}/sendActivityNotification': (call) => send(recipientIn(call), call),
};

interface ActivityBody {
  readonly topic?: {
    readonly source?: 'entityUrl' | 'text' | null;
    readonly value?: string | null;
    readonly webUrl?: string | null;
  } | null;
  readonly activityType?: string | null;
  readonly chainId?: number | null;
  readonly previewText?: { readonly content?: string | null } | null;
  readonly templateParameters?: readonly { readonly name?: string | null; readonly value?: string | null }[];
  readonly recipient?: { readonly '@odata.type'?: string; readonly userId?: string | null } | null;
}

const personIn = ({ params, state }: GraphCall): UserRecord => userNamed(params['user-id'] ?? '', state.directory);

function send(recipient: UserRecord, call: GraphCall): GraphAnswer {
  const body = call.body as ActivityBody;
  const { activityType, chainId, previewText, templateParameters = [], topic } = body;
  checkTopic(body, recipient);
  checkType(activityType ?? '', call);
  if (recipient.id === call.caller.id) {
    throw badRequest('A notification cannot be sent to its sender.');
  }
  requireApp(recipient, call);
  call.state.teams.notifications.push({
    at: call.now,
    fromId: call.caller.id,
    toId: recipient.id,
    activityType: activityType ?? '',
    topic: topic?.value ?? '',
    ...(topic?.webUrl && { webUrl: topic.webUrl }),
    preview: previewText?.content ?? '',
    parameters: Object.fromEntries(templateParameters.map(({ name, value }) => [name ?? '', value ?? ''])),
    ...(typeof chainId === 'number' && { chainId }),
  });
  return { status: 204 };
}

/** A text needs a link into Teams; an entity is the recipient's installation of the app. */
function checkTopic({ topic }: ActivityBody, recipient: UserRecord): void {
  const value = topic?.value ?? '';
  if (topic?.source === 'text') {
    if (value === '' || !topic.webUrl?.startsWith('https://teams.microsoft.com/l/')) {
      throw badRequest("A topic with the source 'text' needs a value and a webUrl that is a Teams deep link.");
    }
    return;
  }
  const named = /\/users\/([^/]+)\/teamwork\/installedApps\/([^/]+)$/.exec(value);
  const isChat = /\/chats\/[^/]+$/.test(value);
  if (topic?.source !== 'entityUrl' || (!isChat && named?.[2] !== installationId(recipient))) {
    throw badRequest('The topic names neither a text nor an installation of the app for the recipient.');
  }
}

function checkType(activityType: string, { state }: GraphCall): void {
  if (activityType !== 'systemDefault' && !state.teams.activityTypes.includes(activityType)) {
    throw badRequest(`The activity type '${activityType}' is not declared in the manifest of the app.`);
  }
}

function requireApp(recipient: UserRecord, { state }: GraphCall): void {
  if (!hasApp(recipient, state)) {
    const message = 'The app is not installed for the recipient.';
    throw state.teams.withoutAppAnswer === 'notFound' ? notFound(message) : forbidden(message);
  }
}

/** In a chat the recipient is one of its members. */
function recipientIn(call: GraphCall): UserRecord {
  const chat = chatIn(call);
  const { recipient } = call.body as ActivityBody;
  const id = recipient?.userId ?? '';
  if (recipient?.['@odata.type']?.endsWith('aadUserNotificationRecipient') !== true || !chat.memberIds.includes(id)) {
    throw badRequest('The recipient must be one member of the chat, as an aadUserNotificationRecipient.');
  }
  return userNamed(id, call.state.directory);
}

/** One's own, unless a scope reaches further: https://learn.microsoft.com/graph/api/userteamwork-list-installedapps */
function listInstallations(call: GraphCall): GraphAnswer {
  allowOnly(call);
  const user = personIn(call);
  if (user.id !== call.caller.id) {
    throw forbidden('The caller may list only their own apps.');
  }
  const value = hasApp(user, call.state) ? [{ id: installationId(user) }] : [];
  return ok({ value });
}
