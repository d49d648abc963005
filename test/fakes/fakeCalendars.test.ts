import { personId } from '#domain/ids.ts';
import { calendarsContract } from '#test/contracts/calendarsContract.ts';
import { fakeCalendars } from './fakeCalendars.ts';

calendarsContract('in memory', async () => {
  const shared = fakeCalendars();
  const mailboxOf = (id: string) => ({ id: personId(id), mail: `${id}@contoso.example` });
  return {
    ada: shared.as(personId('ada')),
    bo: shared.as(personId('bo')),
    mailboxOfAda: mailboxOf('ada'),
    mailboxOfBo: mailboxOf('bo'),
  };
});
