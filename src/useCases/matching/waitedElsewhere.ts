import type { PersonId } from '#domain/ids.ts';
import type { Desk } from '../programme/openDesk.ts';

/** Everybody who joined another programme, and whom no lead ever proposed to anybody there. */
export function waitedElsewhere({ programme, reading }: Pick<Desk, 'programme' | 'reading'>): ReadonlySet<PersonId> {
  const paired = new Set(
    reading.entries.flatMap(({ value }) =>
      value.kind === 'pair'
        ? [value.pair.mentor, value.pair.mentee].map(({ id }) => `${value.pair.programme} ${id}`)
        : [],
    ),
  );
  return new Set(
    reading.told.flatMap(({ folder, value }) => {
      // People write in their own folder, so only there do they speak for themselves.
      const enrolment = value.kind === 'enrolment' && value.enrolment.person === folder ? value.enrolment : undefined;
      const isElsewhere = enrolment?.state === 'enrolled' && enrolment.programme !== programme.id;
      return isElsewhere && !paired.has(`${enrolment.programme} ${enrolment.person}`) ? [enrolment.person] : [];
    }),
  );
}
