import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page } from '../odata.ts';
import { chatIn } from './chats.ts';
import { messageAnswer } from './messageShape.ts';
import type { ChatMessageRecord } from './records.ts';
import { badRequest } from './teamsFaults.ts';

/** Messages of a chat. */
export const messageHandlers: Handlers = {
  'GET /chats/{chat-id}/messages': listMessages,
  'POST /chats/{chat-id}/messages': sendMessage,
};

/** Newest first, at most 50 a page: https://learn.microsoft.com/graph/api/chat-list-messages */
function listMessages(call: GraphCall): GraphAnswer {
  allowOnly(call, '$top', '$skiptoken', '$orderby');
  const order = call.query.get('$orderby') ?? 'createdDateTime desc';
  if (!/^(createdDateTime|lastModifiedDateTime) desc$/.test(order)) {
    throw badRequest(`Messages come by createdDateTime desc or lastModifiedDateTime desc, not by '${order}'.`);
  }
  const { id, messages } = chatIn(call);
  const { items, link } = page(messages.toReversed(), call, { defaultSize: 20, maximumSize: 50 });
  return ok({ ...link, value: items.map((message) => messageAnswer(message, id, call.state)) });
}

interface MessageBody {
  readonly body?: { readonly contentType?: 'text' | 'html'; readonly content?: string | null };
  readonly importance?: string;
  readonly subject?: string | null;
}

/** https://learn.microsoft.com/graph/api/chat-post-messages. The id is the moment of sending, as in Teams. */
function sendMessage(call: GraphCall): GraphAnswer {
  const { id: chatId, messages } = chatIn(call);
  const { body, importance = 'normal', subject = null } = call.body as MessageBody;
  const content = body?.content ?? '';
  if (content === '') {
    throw badRequest('A message needs a body with content.');
  }
  const last = Number(messages.at(-1)?.id ?? 0);
  const message: ChatMessageRecord = {
    id: String(Math.max(call.now, last + 1)),
    fromId: call.caller.id,
    sentAt: call.now,
    contentType: body?.contentType ?? 'text',
    content,
    importance,
    subject,
  };
  messages.push(message);
  return { status: 201, body: messageAnswer(message, chatId, call.state) };
}
