/** A chat with its messages, oldest first. */
export interface ChatRecord {
  readonly id: string;
  readonly chatType: 'oneOnOne' | 'group';
  readonly topic: string | null;
  readonly memberIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly messages: ChatMessageRecord[];
}

export interface ChatMessageRecord {
  readonly id: string;
  readonly fromId: string;
  readonly sentAt: number;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly importance: string;
  readonly subject: string | null;
}

/** An entry of somebody's activity feed in Teams. */
interface NotificationRecord {
  readonly at: number;
  readonly fromId: string;
  readonly toId: string;
  readonly activityType: string;
  /** What it is about: a text, or the address of an entity of Graph. */
  readonly topic: string;
  readonly webUrl?: string;
  /** The first 150 characters are shown. */
  readonly preview: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** In place of an earlier one with the same number. */
  readonly chainId?: number;
}

interface MailRecord {
  readonly at: number;
  readonly fromId: string;
  /** Addresses. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly savedToSentItems: boolean;
}

/** What people sent each other, and who has the app in Teams. */
export interface TeamsState {
  readonly chats: Map<string, ChatRecord>;
  readonly notifications: NotificationRecord[];
  readonly mails: MailRecord[];
  /** `activities.activityTypes` of the app's manifest. */
  activityTypes: readonly string[];
  /** An administrator installed the app for all members; those who removed it, by user id. */
  readonly withoutApp: Set<string>;
  /** What a notification to somebody without the app answers; seen are both. Without a value, `forbidden`. */
  withoutAppAnswer?: 'forbidden' | 'notFound';
}

/** Before anybody sent anything. */
export const newTeams = (): TeamsState => ({
  chats: new Map(),
  notifications: [],
  mails: [],
  activityTypes: ['partnerAccepted', 'readyToBook', 'thanksReceived'],
  withoutApp: new Set(),
});
