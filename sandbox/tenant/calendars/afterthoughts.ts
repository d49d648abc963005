import type { TenantState } from '../state.ts';
import { changeMeeting } from './meetingChanges.ts';
import type { Afterthought } from './mailboxRecords.ts';
import type { Meeting } from './records.ts';

/**
 * Notes what the service will still do to a meeting that was just created: Teams makes its link, and Exchange saves
 * the event once more, which outdates the etag of the answer. Seen by many, documented nowhere: see the switches.
 */
export function thinkAfterwards({ mailboxes }: TenantState, meeting: Meeting, now: number): void {
  const { lateJoinLink, secondSave } = mailboxes;
  const thoughts: Afterthought[] = [];
  if (lateJoinLink !== undefined && meeting.joinUrl !== undefined) {
    thoughts.push({ at: now + lateJoinLink, meeting, joinUrl: meeting.joinUrl });
    meeting.joinUrl = undefined;
  }
  if (secondSave !== undefined) {
    thoughts.push({ at: now + secondSave, meeting });
  }
  if (thoughts.length > 0) {
    mailboxes.afterthoughts = [...(mailboxes.afterthoughts ?? []), ...thoughts];
  }
}

/** Does whatever is due by now. */
export function doAfterthoughts(state: TenantState, now: number): void {
  const { afterthoughts = [] } = state.mailboxes;
  const due = afterthoughts.filter(({ at }) => at <= now);
  if (due.length === 0) {
    return;
  }
  state.mailboxes.afterthoughts = afterthoughts.filter(({ at }) => at > now);
  for (const { at, meeting, joinUrl } of due) {
    changeMeeting(state, meeting, joinUrl === undefined ? {} : { joinUrl }, at);
  }
}
