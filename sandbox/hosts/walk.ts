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
  { role: 'invited', surface: 'tab', text: 'Somebody who was invited joins, in two minutes:' },
  { role: 'lead', surface: 'admin', text: 'The lead sees who is in, and under “Matching” proposes pairs:' },
  {
    role: 'lead',
    surface: 'admin',
    text: 'The lead looks at why these pairs, and publishes them. Then come back here:',
  },
  { role: 'mentor', surface: 'tab', text: 'The mentor, the junior of the two, accepts and signs the agreement:' },
  { role: 'mentee', surface: 'tab', text: 'The mentee, the senior of the two, does the same:' },
  { role: 'mentor', surface: 'tab', text: 'The mentor books all sessions at once, every one in a free hour of both:' },
  { role: 'mentor', surface: 'organizer', text: 'Or does so in Outlook, from a new appointment:' },
  { role: 'mentor', surface: 'panel', text: 'In the session, both have agenda, goals and notes beside the meeting:' },
];

/** The address of the frame that shows a surface to somebody. */
export const frameAddress = (surface: Surface, person: string): string => {
  const frame = surface === 'organizer' || surface === 'attendee' ? '/outlook' : '/teams';
  return `${frame}?${new URLSearchParams({ surface, person }).toString()}`;
};
