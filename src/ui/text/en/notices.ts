import type { NoticeKind } from '#domain/notices.ts';

/** Said in the activity feed, after the name of who did it; the manifest says the same with its own placeholder. */
const said: Record<NoticeKind, (actor: string) => string> = {
  partnerAccepted: (actor) => `${actor} would like to be your partner`,
  readyToBook: (actor) => `${actor} has signed too: you can book your sessions now`,
  thanksReceived: (actor) => `${actor} thanks you`,
};

/** What an entry of the feed is about. */
const topics: Record<NoticeKind, string> = {
  partnerAccepted: 'A proposed partner',
  readyToBook: 'Your sessions',
  thanksReceived: 'Thanks',
};

/** Words for what the partner is told in Teams, and for choosing it. */
export const notices = {
  said,
  topics,
  title: 'Telling your partner in Teams',
  words:
    'Your app can tell your partner in Teams when you accept, when you two can book, and when you say thanks. It says your name and that, and nothing that you wrote.',
  tells: 'Tell my partner',
  received: 'What reaches you, you choose in Teams, under Settings, Notifications and activity.',
  reading: 'Just a moment …',
};
