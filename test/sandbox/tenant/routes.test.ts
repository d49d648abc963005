import { expect, test } from '@jest/globals';
import { operations } from '#sandbox/tenant/contract/document.ts';
import { routeFinder } from '#sandbox/tenant/routes.ts';

const find = routeFinder(operations);

test.each([
  ['GET', '/me', 'GET /me', {}],
  ['GET', '/users/ada@contoso.example', 'GET /users/{user-id}', { 'user-id': 'ada@contoso.example' }],
  ['GET', '/users/$count', 'GET /users/$count', {}],
  ['GET', '/users/delta()', 'GET /users/delta()', {}],
  ['GET', '/users/delta', 'GET /users/delta()', {}],
  ['GET', '/sites/root', 'GET /sites/root', {}],
  [
    'GET',
    '/sites/contoso.sharepoint.com:/sites/turn%20about',
    'GET /sites/{hostname}:/{server-relative-path}',
    { hostname: 'contoso.sharepoint.com', 'server-relative-path': 'sites/turn about' },
  ],
  ['GET', '/sites/host,1,2', 'GET /sites/{site-id}', { 'site-id': 'host,1,2' }],
  [
    'GET',
    '/drives/b!1/root:/P-12/note.txt',
    'GET /drives/{drive-id}/root:/{item-path}',
    { 'drive-id': 'b!1', 'item-path': 'P-12/note.txt' },
  ],
  [
    'GET',
    '/drives/b!1/root:/P-12:',
    'GET /drives/{drive-id}/root:/{item-path}',
    { 'drive-id': 'b!1', 'item-path': 'P-12' },
  ],
  [
    'PUT',
    '/drives/b!1/root:/P-12/note.txt:/content',
    'PUT /drives/{drive-id}/root:/{item-path}:/content',
    { 'drive-id': 'b!1', 'item-path': 'P-12/note.txt' },
  ],
  [
    'PUT',
    '/drives/b!1/items/01A:/goal-7.txt:/content',
    'PUT /drives/{drive-id}/items/{driveItem-id}:/{filename}:/content',
    { 'drive-id': 'b!1', 'driveItem-id': '01A', filename: 'goal-7.txt' },
  ],
])('leads %s %s to %s', (method, path, operation, params) => {
  const route = find(method, path);
  expect(route?.operation.name).toBe(operation);
  expect(route?.params).toEqual(params);
});

test('leads every path template of the contract to its own operation', () => {
  const wrong = operations.filter(({ method, name, path }) => {
    const example = path.replaceAll(/\{([^}]+)\}/g, 'x');
    return find(method, example)?.operation.name !== name;
  });
  expect(wrong).toEqual([]);
});

test('leads nowhere for a method that the path does not have', () => {
  expect(find('DELETE', '/me')).toBeUndefined();
});
