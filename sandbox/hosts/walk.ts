import type { Suggestion } from './sandboxServer.ts';

/** Where a step is done: a surface of the Teams frame or of the Outlook frame. */
export type Surface = 'tab' | 'panel' | 'admin' | 'organizer' | 'attendee';

export interface Step {
  readonly role: Suggestion['role'];
  readonly surface: Surface;
  readonly text: string;
}

/** The main job of the product, in the order in which an organisation does it. */
export const walk: readonly Step[] = [
  { role: 'lead', surface: 'admin', text: 'The lead checks the site, opens the programme and proposes pairs:' },
  { role: 'lead', surface: 'admin', text: 'The lead looks at why these pairs, and publishes them:' },
  { role: 'mentor', surface: 'tab', text: 'The mentor, the junior of the two, accepts and signs the agreement:' },
  { role: 'mentee', surface: 'tab', text: 'The mentee, the senior of the two, does the same:' },
  { role: 'mentor', surface: 'tab', text: 'The mentor books all sessions at once, every one in a free hour of both:' },
  { role: 'mentee', surface: 'organizer', text: 'Or the mentee books from an appointment in Outlook:' },
  { role: 'mentor', surface: 'panel', text: 'In the session, both have agenda, goals and notes beside the meeting:' },
];

/** The address of the frame that shows a surface to somebody. */
export const frameAddress = (surface: Surface, person: string): string => {
  const frame = surface === 'organizer' || surface === 'attendee' ? '/outlook' : '/teams';
  return `${frame}?${new URLSearchParams({ surface, person }).toString()}`;
};
