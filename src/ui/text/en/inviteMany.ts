import type { Role } from '#domain/participant.ts';
import { plural } from './plural.ts';

/** Words for inviting many people at once. */
export const inviteMany = {
  title: 'Invite many at once',
  addresses: 'Mail addresses',
  hint: 'One on each line, or with commas between them.',
  role: 'All of them as',
  action: (people: number) => (people === 0 ? 'Invite' : `Invite ${plural(people, 'person', 'people')}`),
  roles: { mentor: 'Mentors', mentee: 'Mentees' } satisfies Record<Role, string>,
  unknown: (addresses: readonly string[]) =>
    `Nobody in the directory has ${addresses.length === 1 ? 'this address' : 'these addresses'}: ${addresses.join(', ')}`,
  alreadyIn: (people: number) => `${plural(people, 'person is', 'people are')} in already and will not be asked again.`,
};
