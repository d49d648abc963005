import type { Role } from '../participant.ts';

export const moduleIds = [
  'leadingUpward',
  'listening',
  'sharingKnowledge',
  'boundaries',
  'takingFeedback',
  'askingQuestions',
  'makingTime',
  'givingCredit',
] as const;
/** A short piece of training. Ids are stored and stand in links: none is ever renamed or removed. */
export type ModuleId = (typeof moduleIds)[number];

/** For whom each was written; everybody may read all. */
export const moduleRoles: Readonly<Record<ModuleId, Role>> = {
  leadingUpward: 'mentor',
  listening: 'mentor',
  sharingKnowledge: 'mentor',
  boundaries: 'mentor',
  takingFeedback: 'mentee',
  askingQuestions: 'mentee',
  makingTime: 'mentee',
  givingCredit: 'mentee',
};

export const moduleStates = ['started', 'done'] as const;
/** How far somebody is with a module. Which part they read and what they chose in it is nobody's business. */
export type ModuleState = (typeof moduleStates)[number];

/** The module of this name; `undefined` for any other text, such as a link that somebody made up. */
export const moduleNamed = (text: string): ModuleId | undefined => moduleIds.find((id) => id === text);

/** The modules of a role, in the order in which they are best read. */
export const modulesFor = (role: Role): readonly ModuleId[] => moduleIds.filter((id) => moduleRoles[id] === role);
