/** What somebody might want with what is stored; columns of a table in docs/security.md. */
export const actions = [
  'read',
  'list',
  'search',
  'delta',
  'versions',
  'download',
  'write',
  'delete',
  'rename',
  'share',
  'see who',
  'change who',
  'move out',
] as const;
export type Action = (typeof actions)[number];

/** One way to try it: a request with addresses of the target in braces. */
export interface Attempt {
  readonly action: Action;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly address: string;
  readonly body?: object | string;
  /** What an answer must hold to be a success; without it the site must be another afterwards. */
  readonly shows?: 'text' | 'id' | 'bytes' | 'everyone';
}

const asking =
  (action: Action, shows: Attempt['shows']) =>
  (address: string): Attempt => ({ action, method: 'GET', address, ...(shows && { shows }) });

const changing =
  (action: Action, method: Attempt['method'], body?: object | string) =>
  (address: string): Attempt => ({ action, method, address, ...(body !== undefined && { body }) });

const fields = 'listItem($expand=fields)';
const changed = { Title: 'changed' };
const accomplice = (role: string) => ({
  recipients: [{ objectId: '{accomplice}' }],
  roles: [role],
  requireSignIn: true,
  sendInvitation: false,
});

/** As somebody would write them who knows every address, with a tool of their own and all scopes. */
export const attempts: readonly Attempt[] = [
  ...[
    '{row}?$expand=fields',
    '{row}/fields',
    '{row}/versions/{version}/fields',
    `{file}?$expand=${fields}`,
    `{path}?$expand=${fields}`,
    '{file}/listItem?$expand=fields',
    '{file}/listItem/fields',
  ].map(asking('read', 'text')),
  ...['{rows}?$expand=fields', `{folder}/children?$expand=${fields}`].map(asking('list', 'text')),
  ...['{folder}?$expand=children', '{folderPath}?$expand=children'].map(asking('list', 'id')),
  asking('search', 'text')('{rows}?$expand=fields&$filter={filter}'),
  asking('delta', 'text')('{rows}/delta?$expand=fields'),
  asking('delta', 'id')('{drive}/root/delta'),
  asking('versions', 'text')('{row}/versions?$expand=fields'),
  asking('download', 'bytes')('{file}/content'),
  ...['{row}/fields', '{file}/listItem/fields'].map(changing('write', 'PATCH', changed)),
  changing('write', 'PATCH', { fields: changed })('{row}'),
  changing('write', 'POST')('{row}/versions/{version}/restoreVersion'),
  ...['{file}/content', '{path}:/content', '{folder}:/added.txt:/content'].map(changing('write', 'PUT', 'changed')),
  changing('write', 'POST', { name: 'added', folder: {} })('{folder}/children'),
  ...['{row}', '{file}', '{folder}'].map(changing('delete', 'DELETE')),
  ...['{file}', '{folder}'].map(changing('rename', 'PATCH', { name: 'renamed' })),
  ...['{file}/invite', '{folder}/invite'].map(changing('share', 'POST', accomplice('read'))),
  ...['{row}/createLink', '{folder}/createLink'].map(
    changing('share', 'POST', { type: 'view', scope: 'organization' }),
  ),
  ...['{file}/permissions', '{folder}/permissions'].map(asking('see who', 'everyone')),
  ...['{file}/invite', '{folder}/invite'].map(changing('change who', 'POST', accomplice('owner'))),
  changing('change who', 'PATCH', { roles: ['read'] })('{folder}/permissions/{permission}'),
  changing('change who', 'DELETE')('{folder}/permissions/{permission}'),
  changing('move out', 'PATCH', { parentReference: { id: 'root' } })('{file}'),
];
