import { afterEach, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { graphClient } from '#graph/client.ts';
import { graphDirectory } from '#graph/directory.ts';
import { directoryContract } from '#test/contracts/directoryContract.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { clientOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

const usersOf = ({ tenant }: StandIn) => [...tenant.state.directory.users.values()];
const isActiveMember = (user: { accountEnabled: boolean; userType: string }): boolean =>
  user.accountEnabled && user.userType === 'Member';

directoryContract('Graph', async () => {
  subject = standIn();
  const members = usersOf(subject).filter(isActiveMember);
  const report = members.find(({ managerId }) => managerId !== null);
  return {
    directory: graphDirectory(clientOf(subject, subject.lead), fixedClock()),
    me: subject.lead,
    report: personId(report?.id ?? ''),
    manager: personId(report?.managerId ?? ''),
    memberCount: members.length,
  };
});

test('leaves out guests and disabled accounts, and what the directory does not say stays unsaid', async () => {
  subject = standIn();
  const everyone = await graphDirectory(clientOf(subject, subject.lead), fixedClock()).everyone();
  const others = usersOf(subject).filter((user) => !isActiveMember(user));
  expect(others.length).toBeGreaterThan(0);
  expect(everyone.filter(({ id }) => others.some((other) => other.id === id))).toEqual([]);
  const without = usersOf(subject).find((user) => isActiveMember(user) && user.department === null);
  expect(everyone.find(({ id }) => id === without?.id)).toMatchObject({ department: undefined });
});

test('a name is one line that turns nothing round; a name of nothing but marks is the mail address', async () => {
  subject = standIn();
  const { users } = subject.tenant.state.directory;
  const rename = (id: string, said: object): void => {
    const user = users.get(id);
    if (user) {
      users.set(id, { ...user, ...said });
    }
  };
  rename(subject.ada, {
    displayName: ' Ada\u202E\r\nOsei\u2069\u0000 ',
    department: 'R&D \u2028 <b>',
    jobTitle: '\uD83D',
  });
  rename(subject.bo, { displayName: '\u202E\u2066', jobTitle: '\u0000' });
  const everyone = await graphDirectory(clientOf(subject, subject.lead), fixedClock()).everyone();
  const found = (id: string) => everyone.find((each) => each.id === id);
  expect(found(subject.ada)).toMatchObject({ name: 'Ada Osei', department: 'R&D   <b>', jobTitle: '\uFFFD' });
  expect(found(subject.bo)).toMatchObject({ name: users.get(subject.bo)?.mail, jobTitle: undefined });
});

test('who is signed in is read with the one permission that everybody may give', async () => {
  subject = standIn();
  const { tenant, ada } = subject;
  const asked: (readonly string[])[] = [];
  const client = graphClient({
    address: 'https://graph.microsoft.com',
    token: (scopes) => {
      asked.push(scopes);
      return tenant.tokenFor(ada, scopes);
    },
    fetch: (url, init) => tenant.graph(new Request(url, init)),
  });
  expect(await graphDirectory(client, fixedClock()).me()).toMatchObject({ id: ada });
  expect(asked).toEqual([['User.Read']]);
});
