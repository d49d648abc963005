import { expect, test } from '@jest/globals';
import { userWithAddress } from '#sandbox/tenant/directory/addresses.ts';
import { addUser, changeUser, removeUser } from '#sandbox/tenant/directory/changes.ts';
import { seedDirectory } from '#sandbox/tenant/directory/seed.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const directory = seedDirectory({ organisations: ['department-for-transport'], seed: 1, now });
const [someone, other] = directory.users.values();
if (!someone || !other) {
  throw new Error('The tests need two people');
}

test('finds people by mail address and sign-in name, whatever the case', () => {
  expect(userWithAddress(directory, someone.mail.toUpperCase())).toBe(someone);
  expect(userWithAddress(directory, someone.userPrincipalName)).toBe(someone);
  expect(userWithAddress(directory, 'nobody@contoso.example')).toBeUndefined();
});

test('finds people who came, changed their name or went in between', () => {
  changeUser(directory, other.id, { mail: 'new.name@contoso.example' }, now);
  expect(userWithAddress(directory, 'new.name@contoso.example')?.id).toBe(other.id);
  expect(userWithAddress(directory, other.mail)?.id).toBe(other.id); // still the sign-in name
  addUser(
    directory,
    { ...someone, id: 'new', mail: 'newcomer@contoso.example', userPrincipalName: 'n@x.example' },
    now,
  );
  expect(userWithAddress(directory, 'newcomer@contoso.example')?.id).toBe('new');
  removeUser(directory, 'new', now);
  expect(userWithAddress(directory, 'newcomer@contoso.example')).toBeUndefined();
});
