import type { EndReason } from '#domain/ending.ts';
import type { NextWish, Role } from '#domain/participant.ts';
import { plural } from './plural.ts';

const reasons: Record<EndReason | 'unsaid', string> = {
  unsaid: 'I would rather not say',
  reached: 'We have reached what we wanted',
  noTime: 'There is not enough time',
  workChanged: 'My work has changed',
  somebodyElse: 'I would like to learn with somebody else',
};

const wish: Record<NextWish, (role: Role) => string> = {
  otherDirection: (role) =>
    role === 'mentor' ? 'I would like to learn from somebody next time' : 'I would like to teach somebody next time',
  ambassador: () => 'I would like to tell others about it, as an ambassador',
};

/** Words for looking back at a pair's time, and for the end of it. */
export const goodbye = {
  offer: {
    title: 'When it is time to part',
    words: 'You can both stop at any time. It needs no reason, and what you wrote stays.',
    open: 'Look back and say goodbye',
  },
  /** The same before the two have booked. */
  offerEarly: {
    title: 'If it does not suit you after all',
    words: 'You have not begun yet, and it is fine to stop. It needs no reason.',
    open: 'Stop here',
  },
  page: {
    title: (partner: string) => `You and ${partner}`,
    ahead: 'Look back at what you did together. Then decide how it goes on.',
    early: 'You have not begun yet. If you stop here, the programme leads look for somebody else for each of you.',
    over: 'Your time together has ended. Look back as often as you like.',
    back: 'Back',
  },
  lookBack: {
    title: 'What you did together',
    held: (count: number) => `${plural(count, 'session', 'sessions')} held`,
    notHeld: 'You have not met yet.',
    goals: (count: number) => plural(count, 'goal', 'goals'),
    promises: (done: number) => `${plural(done, 'promise', 'promises')} kept`,
  },
  reflection: {
    title: 'To yourself',
    label: 'What I take with me',
    hint: 'What will you keep from this time? What would you do differently? A line each is enough.',
  },
  more: {
    title: 'Go on together',
    words: (partner: string) => `If you and ${partner} would both like to, plan some more sessions in the same rhythm.`,
    count: (count: number) => `${count} more sessions`,
    partnerBooks: (partner: string) =>
      `${partner} sent the last invitation, and finds times for more sessions on this page.`,
  },
  end: {
    title: 'Say goodbye',
    words: (partner: string) =>
      `Sessions that are still ahead leave your calendars. What you two wrote stays for you both. ${partner} learns that you said goodbye, and not why.`,
    wordsEarly: (partner: string) => `${partner} learns that you said goodbye, and not why.`,
    why: 'Why?',
    hint: 'If you like. Only you and the programme leads can see it.',
    reasons,
    end: 'Say goodbye',
  },
  ended: {
    title: (partner: string) => `You and ${partner}: thank you both`,
    byMe: (partner: string) => `You said goodbye. What you and ${partner} did together stays with you.`,
    byPartner: (partner: string) =>
      `${partner} said goodbye. That happens and needs no reason. What you did together stays with you.`,
    byProgramme: (partner: string) =>
      `Your programme lead has ended this pair, because something around you has changed. Nobody is to blame. What you and ${partner} did together stays with you.`,
    anewTitle: (partner: string) => `You and ${partner}`,
    anew: 'You two will be paired anew. That happens, and nobody is to blame. The lead looks for somebody else for each of you.',
    stays: 'What stays',
    lookBack: 'Look back',
    record: 'Your record and certificate',
    keptUntil: (date: string) => `You can both read what you wrote until ${date}, at least.`,
    kept: 'You can both go on reading what you wrote.',
  },
  next: {
    title: 'What next?',
    words: 'You are still in: when there is somebody whose wishes and calendar fit yours, you find a proposal here.',
    wishes: 'For the next round',
    wish,
    rest: 'If you would rather rest for a while, that is fine too.',
  },
  /** The folder of the two opens no more. */
  closed: {
    title: (partner: string) => `You and ${partner}`,
    words:
      'What you two wrote cannot be opened any more. Your partner may have deleted it for you both, or somebody has closed your folder. If that surprises you, please ask your programme lead.',
  },
  sessions: {
    leaving: 'Looking after the sessions that were still ahead.',
    tookOut: (count: number) =>
      `${plural(count, 'session that was still ahead is', 'sessions that were still ahead are')} out of both calendars.`,
    declined: (count: number) =>
      `${plural(count, 'session that was still ahead is', 'sessions that were still ahead are')} out of your calendar.`,
    partnerEnds: (partner: string) =>
      `${partner} sent the invitation: it leaves their calendar when they open Turnabout next.`,
    unread: 'We could not look into your calendar. Sessions of you two may still be in it.',
  },
};
