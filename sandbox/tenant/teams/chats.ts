import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import { userNamed } from '../directory/userAnswers.ts';
import { allowOnly, listed, page, selectProperties } from '../odata.ts';
import { tenantId } from '../wellKnown.ts';
import { messageInfo } from './messageShape.ts';
import type { ChatRecord } from './records.ts';
import { badRequest, forbidden, notFound } from './teamsFaults.ts';

/** Chats of two and of more: https://learn.microsoft.com/graph/api/resources/chat */
export const chatHandlers: Handlers = {
  'POST /chats': createChat,
  'GET /me/chats': listChats,
  'GET /chats/{chat-id}': oneChat,
  'GET /chats/{chat-id}/members': listMembers,
};

/** The chat of a call, for those who are in it. */
export function chatIn({ caller, params, state }: GraphCall): ChatRecord {
  const id = params['chat-id'] ?? '';
  const chat = state.teams.chats.get(id);
  if (!chat) {
    throw notFound(`Chat '${id}' was not found.`);
  }
  if (!chat.memberIds.includes(caller.id)) {
    throw forbidden('The caller is not a member of the chat.');
  }
  return chat;
}

interface ChatBody {
  readonly chatType?: string;
  readonly topic?: string | null;
  readonly members?: readonly { readonly 'user@odata.bind'?: string; readonly roles?: readonly string[] }[];
}

/** Two people have one chat: creating it again gives the same. https://learn.microsoft.com/graph/api/chat-post */
function createChat(call: GraphCall): GraphAnswer {
  const { chatType, members = [], topic = null } = call.body as ChatBody;
  const people = members.map((member) => memberNamed(member, call));
  const ids = [...new Set(people.map(({ id }) => id))];
  if (!ids.includes(call.caller.id) || ids.length !== members.length) {
    throw badRequest('Every member of the chat, the caller too, must be named exactly once.');
  }
  const { chats } = call.state.teams;
  if (chatType === 'oneOnOne') {
    if (ids.length !== 2 || topic !== null) {
      throw badRequest('A one-on-one chat has two members and no topic.');
    }
    const id = `19:${ids.toSorted().join('_')}@unq.gbl.spaces`;
    const chat = chats.get(id) ?? newChat({ id, chatType, topic, memberIds: ids, createdAt: call.now });
    chats.set(id, chat);
    return { status: 201, body: chatAnswer(chat) };
  }
  if (chatType !== 'group' || ids.length < 3) {
    throw badRequest("A chat is 'oneOnOne' with two members or 'group' with three or more.");
  }
  const id = `19:${crypto.randomUUID().replaceAll('-', '')}@thread.v2`;
  const chat = newChat({ id, chatType, topic, memberIds: ids, createdAt: call.now });
  chats.set(id, chat);
  return { status: 201, body: chatAnswer(chat) };
}

const newChat = (chat: Omit<ChatRecord, 'messages'>): ChatRecord => ({ ...chat, messages: [] });

function memberNamed(member: NonNullable<ChatBody['members']>[number], { state }: GraphCall): UserRecord {
  const bind = member['user@odata.bind'] ?? '';
  const name = /\/users(?:\('([^']+)'\)|\/([^/]+))$/.exec(bind);
  const role = member.roles?.[0];
  if (!name || (role !== 'owner' && role !== 'guest')) {
    throw badRequest("Each member needs 'user@odata.bind' and the role 'owner' or 'guest'.");
  }
  return userNamed(decodeURIComponent(name[1] ?? name[2] ?? ''), state.directory);
}

/** https://learn.microsoft.com/graph/api/chat-list: at most 50 a page. */
function listChats(call: GraphCall): GraphAnswer {
  allowOnly(call, '$top', '$skiptoken', '$expand', '$select');
  const own = [...call.state.teams.chats.values()].filter(({ memberIds }) => memberIds.includes(call.caller.id));
  const newestFirst = own.toSorted((a, b) => lastChange(b) - lastChange(a));
  const { items, link } = page(newestFirst, call, { defaultSize: 20, maximumSize: 50 });
  return ok({ ...link, value: items.map((chat) => expandedChat(chat, call)) });
}

function oneChat(call: GraphCall): GraphAnswer {
  allowOnly(call, '$expand', '$select');
  return ok(expandedChat(chatIn(call), call));
}

function listMembers(call: GraphCall): GraphAnswer {
  allowOnly(call, '$select');
  return ok({ value: membersOf(chatIn(call), call) });
}

const lastChange = ({ createdAt, messages }: ChatRecord): number => messages.at(-1)?.sentAt ?? createdAt;

function expandedChat(chat: ChatRecord, call: GraphCall): Record<string, unknown> {
  const answer = selectProperties(chatAnswer(chat), call.query);
  for (const name of listed(call.query, '$expand') ?? []) {
    if (name === 'members') {
      answer['members'] = membersOf(chat, call);
    } else if (name === 'lastMessagePreview') {
      const last = chat.messages.at(-1);
      answer['lastMessagePreview'] = last ? messageInfo(last, call.state) : null;
    } else {
      throw badRequest(`A chat expands members and lastMessagePreview, not '${name}'.`);
    }
  }
  return answer;
}

const chatAnswer = (chat: ChatRecord): Record<string, unknown> => ({
  id: chat.id,
  topic: chat.topic,
  createdDateTime: new Date(chat.createdAt).toISOString(),
  lastUpdatedDateTime: new Date(lastChange(chat)).toISOString(),
  chatType: chat.chatType,
  webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${tenantId}`,
  tenantId,
  onlineMeetingInfo: null,
});

const membersOf = ({ id, memberIds }: ChatRecord, { state }: GraphCall): readonly Record<string, unknown>[] =>
  memberIds.flatMap((memberId) => {
    const user = state.directory.users.get(memberId);
    return user
      ? [
          {
            '@odata.type': '#microsoft.graph.aadUserConversationMember',
            id: Buffer.from(`${id}##${memberId}`).toString('base64'),
            roles: ['owner'],
            displayName: user.displayName,
            userId: memberId,
            email: user.mail,
            tenantId,
            visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
          },
        ]
      : [];
  });
