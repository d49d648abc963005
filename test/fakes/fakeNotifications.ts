import type { Notice, Notifications } from '#ports/notifications.ts';

export interface FakeNotifications extends Notifications {
  /** What stands in the feeds, in the order in which it was sent. */
  readonly sent: readonly Notice[];
}

/** Feeds in memory; everybody has the app and has agreed. */
export function fakeNotifications(): FakeNotifications {
  const sent: Notice[] = [];
  return { sent, send: async (notice) => void sent.push(notice), prepare: async () => undefined };
}
