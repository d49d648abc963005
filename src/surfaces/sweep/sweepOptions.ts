import type { SweepConfig } from '#app/openSweep.ts';

interface SweepOptions {
  readonly isTrial: boolean;
  readonly config: SweepConfig;
}

const needed = [
  'TURNABOUT_TENANT_ID',
  'TURNABOUT_SWEEP_CLIENT_ID',
  'TURNABOUT_SWEEP_CLIENT_SECRET',
  'TURNABOUT_LEAD_DRIVE_ID',
] as const;

const help = `npm run sweep [-- --dry-run]
  --dry-run  read everything, write nothing
Set in the environment: ${needed.join(', ')}.
For another cloud also: TURNABOUT_GRAPH, TURNABOUT_AUTHORITY.`;

/** What was asked for, or a text that says what is wrong or missing. Secrets come from the environment alone. */
export function readSweepOptions(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SweepOptions | string {
  const unknown = given.filter((word) => word !== '--dry-run');
  if (unknown.length > 0) {
    return `Cannot sweep with "${unknown.join(' ')}".\n${help}`;
  }
  const values = needed.map((name) => environment[name] ?? '');
  const missing = needed.filter((_, index) => values[index] === '');
  if (missing.length > 0) {
    return `Cannot sweep without ${missing.join(', ')}.\n${help}`;
  }
  const [tenantId = '', clientId = '', clientSecret = '', leadDriveId = ''] = values;
  const {
    TURNABOUT_GRAPH: graph = 'https://graph.microsoft.com',
    TURNABOUT_AUTHORITY: login = 'https://login.microsoftonline.com',
  } = environment;
  const authority = `${login}/${tenantId}`;
  return { isTrial: given.length > 0, config: { graph, authority, clientId, clientSecret, leadDriveId } };
}
