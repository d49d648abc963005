import type { TenantState } from '../state.ts';
import { tenantId } from '../wellKnown.ts';
import { utcText } from './dateTimes.ts';
import type { OnlineMeetingRecord } from './mailboxRecords.ts';

/** A Teams meeting as Graph shows it; its chat is named by the same thread as in the join link. */
export function wireOnlineMeeting(meeting: OnlineMeetingRecord, { directory }: TenantState): object {
  const organizer = directory.users.get(meeting.organizerId);
  return {
    id: onlineMeetingId(meeting),
    creationDateTime: utcText(meeting.createdAt),
    startDateTime: utcText(meeting.start),
    endDateTime: utcText(meeting.end),
    joinWebUrl: meeting.joinUrl,
    subject: meeting.subject,
    isBroadcast: false,
    isEntryExitAnnounced: true,
    allowedPresenters: 'everyone',
    lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
    videoTeleconferenceId: null,
    ...(meeting.externalId !== undefined && { externalId: meeting.externalId }),
    chatInfo: { threadId: meeting.thread, messageId: '0', replyChainMessageId: null },
    participants: {
      organizer: {
        upn: organizer?.userPrincipalName ?? null,
        role: 'presenter',
        identity: { user: { id: meeting.organizerId, displayName: null, tenantId } },
      },
      attendees: meeting.participants,
    },
    ...meeting.options,
  };
}

/** Base64 of organizer and thread, as Teams makes it. */
export const onlineMeetingId = ({ organizerId, thread }: OnlineMeetingRecord): string =>
  Buffer.from(`1*${organizerId}*0**${thread}`).toString('base64url');

/** The thread that an id names; empty when it names none. */
export const readOnlineMeetingId = (id: string): string =>
  /\*\*(19:meeting_.+@thread\.v2)$/.exec(Buffer.from(id, 'base64url').toString())?.[1] ?? '';
