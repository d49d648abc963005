import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { remainsOf } from '#test/sandbox/faults/remains.ts';

/**
 * Writes down what a journey left in the tenant, so that `npm run test:faults` can hold a disturbed walk against a calm
 * one. Keys that a page draws by chance are left out: there is one for each goal.
 */
export function keepRemains(tenant: Tenant, titlePath: readonly string[], walk: 'calm' | 'disturbed'): void {
  const folder = path.join(process.cwd(), '.cache/journeyRemains', walk);
  const name = titlePath.join(' ').replaceAll(/[^a-zA-Z0-9]+/g, '-');
  const drawn = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
  const known = new Set([...tenant.state.directory.users.keys(), ...tenant.state.directory.groups.keys()]);
  const text = JSON.stringify(remainsOf(tenant), null, 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${name}.json`),
    text.replaceAll(drawn, (id) => (known.has(id) ? id : 'drawn by chance')),
  );
}
