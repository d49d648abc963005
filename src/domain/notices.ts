import type { Instant } from './time/instant.ts';

/**
 * What the partner is told in the activity feed of Teams: few things, each of which waits for them. These are also the
 * activity types that the app's manifest declares.
 */
export const noticeKinds = ['partnerAccepted', 'readyToBook', 'thanksReceived'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Whether the app of a person tells their partner such things, and until when it leaves it after one did not get through. */
export interface NoticeChoice {
  readonly tells: boolean;
  readonly restsUntil?: Instant;
}

/** Nobody has to switch it on; where nobody agreed to it, nothing is sent. */
export const usualNoticeChoice: NoticeChoice = { tells: true };
