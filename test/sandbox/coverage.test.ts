import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { operations } from '#sandbox/tenant/contract/document.ts';
import { tenantHandlers } from '#sandbox/tenant/handlers.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';
import { runMainJob } from './faults/mainJob.ts';

const names = operations.map(({ name }) => name);

/** Rows "operation, what the stand-in does, whether the main job uses it" of the guide to the stand-in. */
const rows = [...readFileSync('docs/sandbox.md', 'utf8').matchAll(/^\| `([A-Z]+ \/[^`]*)` \| (.*?) \|(.*)\|$/gmu)].map(
  ([, operation = '', stands = '', isUsed = '']) => ({ operation, stands, isUsed: isUsed.trim() === 'yes' }),
);

test('the table of operations has each of the contract once, and no other', () => {
  expect(rows.map(({ operation }) => operation).toSorted()).toEqual(names.toSorted());
});

test('what the table calls implemented has a handler, and what it calls 501 has none and a reason', () => {
  // A batch is taken apart before handlers are asked.
  const answered = new Set([...Object.keys(tenantHandlers), 'POST /$batch']);
  const expected = rows.map(({ operation, stands }) => ({
    operation,
    stands: answered.has(operation) ? 'implemented' : expect.stringMatching(/^501: .{10,}/u),
    was: stands,
  }));
  expect(rows.map(({ operation, stands }) => ({ operation, stands, was: stands }))).toEqual(expected);
});

test('the table marks exactly the operations that the main job uses, and all of them are implemented', async () => {
  const tenant = createTenant();
  await runMainJob(tenant);
  const used = new Set(tenant.traffic.map(({ operation }) => operation));
  const marked = rows.filter(({ isUsed }) => isUsed);
  expect(new Set(marked.map(({ operation }) => operation))).toEqual(used);
  expect(new Set(marked.map(({ stands }) => stands))).toEqual(new Set(['implemented']));
});

test('every operation is reached by its address, and refuses what is not there as Graph does', async () => {
  const tenant = createTenant({ throttling: 'off' });
  const answers = [];
  for (const { method, name, path } of operations) {
    const { status } = await answerOf(tenant, method, path);
    answers.push({ name: tenant.traffic.at(-1)?.operation ?? name, isDefect: status >= 500 });
  }
  expect(answers).toEqual(operations.map(({ name }) => ({ name, isDefect: false })));
});

async function answerOf(tenant: Tenant, method: string, path: string): Promise<Response> {
  const [lead = ''] = tenant.state.directory.groups.get(leadsGroupId)?.memberIds ?? [];
  const everything = new Set(operations.flatMap(({ scopes }) => scopes));
  const address = `https://graph.microsoft.com/v1.0${path.replaceAll(/\{[^}]+\}/gu, 'nothing')}`;
  const headers = { Authorization: `Bearer ${await tenant.tokenFor(lead, [...everything])}` };
  return tenant.graph(new Request(address, { method, headers }));
}
