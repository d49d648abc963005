import { GraphFault, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { requireMailbox } from '../calendars/mailboxes.ts';

/** Mail is sent; nobody can tell whether a lost answer means that it was: https://learn.microsoft.com/graph/api/user-sendmail */
export const mailHandlers: Handlers = { 'POST /me/sendMail': sendMail };

interface Recipient {
  readonly emailAddress?: { readonly address?: string | null } | null;
}

interface MailBody {
  readonly message?: {
    readonly subject?: string | null;
    readonly body?: { readonly contentType?: 'text' | 'html'; readonly content?: string | null } | null;
    readonly toRecipients?: readonly Recipient[];
    readonly ccRecipients?: readonly Recipient[];
    readonly bccRecipients?: readonly Recipient[];
    readonly from?: Recipient | null;
  };
  readonly saveToSentItems?: boolean | null;
}

function sendMail(call: GraphCall): GraphAnswer {
  requireMailbox(call.state, call.caller);
  const { message = {}, saveToSentItems } = call.body as MailBody;
  const [to, cc, bcc] = [message.toRecipients, message.ccRecipients, message.bccRecipients].map(addresses);
  const all = [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
  if (all.length === 0 || !all.every((address) => /^[^@\s]+@[^@\s]+$/.test(address))) {
    throw new GraphFault(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.");
  }
  const from = message.from?.emailAddress?.address;
  if (from && from.toLowerCase() !== call.caller.mail.toLowerCase()) {
    throw new GraphFault(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    );
  }
  call.state.teams.mails.push({
    at: call.now,
    fromId: call.caller.id,
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject: message.subject ?? '',
    contentType: message.body?.contentType ?? 'text',
    content: message.body?.content ?? '',
    savedToSentItems: saveToSentItems !== false,
  });
  return { status: 202 };
}

const addresses = (recipients: readonly Recipient[] | undefined): readonly string[] =>
  (recipients ?? []).map(({ emailAddress }) => emailAddress?.address ?? '');
