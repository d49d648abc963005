import { afterEach, expect } from '@jest/globals';
import { graphCalendars } from '#graph/calendars.ts';
import type { PersonId } from '#domain/ids.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { calendarsContract } from '#test/contracts/calendarsContract.ts';
import { clientOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

const calendarsOf = (person: PersonId) => graphCalendars(clientOf(subject, person), async () => undefined);
const mailboxOf = (id: PersonId): MailboxOf => ({
  id,
  mail: subject.tenant.state.directory.users.get(id)?.mail ?? '',
});

calendarsContract('Graph', async () => {
  subject = standIn();
  const { ada, bo } = subject;
  return { ada: calendarsOf(ada), bo: calendarsOf(bo), mailboxOfAda: mailboxOf(ada), mailboxOfBo: mailboxOf(bo) };
});
