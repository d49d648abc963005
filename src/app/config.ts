import * as v from 'valibot';
import { OutsideProblem } from '#ports/problem.ts';

const https = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const configShape = v.object({
  /** The app registration in the customer's Entra. */
  clientId: v.pipe(v.string(), v.uuid()),
  /** The app's id in Teams, where its manifest has another than the app registration. */
  teamsAppId: v.optional(v.pipe(v.string(), v.uuid())),
  tenantId: v.pipe(v.string(), v.uuid()),
  /** The SharePoint site, as Graph addresses it: `contoso.sharepoint.com:/sites/turnabout`. */
  site: v.pipe(
    v.string(),
    v.regex(
      /^[\w.-]+:\/[^/].*$/,
      'expected a host, a colon and a path, such as contoso.sharepoint.com:/sites/turnabout',
    ),
  ),
  /** The Entra security group of the programme leads. */
  leadsGroupId: v.pipe(v.string(), v.uuid()),
  graph: v.optional(https, 'https://graph.microsoft.com'),
  authority: v.optional(https),
  /** Hosts of sign-in that are not Microsoft's own: for a stand-in only. */
  knownAuthorities: v.optional(v.array(v.string()), []),
  officeJs: v.optional(v.string(), 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
});

/** What differs between customers: read from `config.json` beside the pages, so one build serves all. */
export interface Config extends v.InferOutput<typeof configShape> {
  readonly authority: string;
}

/** Reads and checks `config.json`. Throws `notSetUp` with the field that is wrong. */
export async function loadConfig(address = 'config.json'): Promise<Config> {
  const result = v.safeParse(configShape, await readJson(address));
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue) ?? 'the file';
    throw new OutsideProblem('notSetUp', `Cannot use config.json: ${field}: ${issue.message}`);
  }
  const { authority, ...rest } = result.output;
  return { ...rest, authority: authority ?? `https://login.microsoftonline.com/${rest.tenantId}` };
}

async function readJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(`The server answered ${response.status}`);
    }
    return await response.json();
  } catch (error) {
    throw new OutsideProblem('notSetUp', 'Cannot read config.json beside this page', { cause: error });
  }
}
