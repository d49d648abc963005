import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';

/** Somebody in the directory, of whom only what matters is said. */
export const aColleague = (
  said: Partial<Omit<Colleague, 'id' | 'managerId'>> & { id?: string; manager?: string } = {},
): Colleague => {
  const { id = 'ada', manager, ...rest } = said;
  return {
    id: personId(id),
    name: id,
    mail: `${id}@contoso.example`,
    department: 'Legal',
    jobTitle: undefined,
    managerId: manager === undefined ? undefined : personId(manager),
    hiredOn: undefined,
    ...rest,
  };
};
