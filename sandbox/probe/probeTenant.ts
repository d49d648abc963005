import { parseArgs } from 'node:util';
import { askOver, CannotGoOn, NotReady, type Ask, type Line } from './ask.ts';
import { probes } from './probes.ts';
import { removeRemains } from './remains.ts';
import { tryOne, whoIs, type Outcome, type Run } from './tryAll.ts';

/** What the program needs of the world around it. */
export interface World extends Pick<Line, 'fetch' | 'wait'> {
  readonly now: () => number;
  readonly print: (line: string) => void;
}

const help = `npm run probe-tenant -- --token TOKEN --site HOST:/PATH [options]
  --token TOKEN        an access token for Microsoft Graph of somebody who may make lists in the site
  --site HOST:/PATH    contoso.sharepoint.com:/sites/turnabout
  --people MAIL,MAIL   colleagues whom a folder may be shared with; they get no mail
  --graph ADDRESS      https://graph.microsoft.com when not given
  --write              also try what makes a list, a folder or an event; it is removed again`;

/**
 * Tries every assumption on a tenant and prints what differs. Resolves with the exit code: 0 when nothing differs, 1 when
 * something does or stays behind, 2 when nothing could be tried.
 */
export async function probeTenant(given: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(given);
    const ask = askOver({ ...world, ...options });
    const me = await whoIs(ask);
    const run = {
      ...world,
      ...options,
      ask,
      me,
      scopes: scopesIn(options.token),
      site: await siteAt(ask, options.site),
    };
    return await tryAll(run, world.print);
  } catch (error) {
    if (!(error instanceof CannotGoOn || error instanceof NotReady)) throw error;
    world.print(error.message);
    return 2;
  }
}

async function tryAll(run: Run, print: World['print']): Promise<0 | 1 | 2> {
  const outcomes: Outcome[] = [];
  for (const probe of probes) {
    const outcome = await tryOne(probe, run);
    print(sentence(outcome));
    outcomes.push(outcome);
    if (outcome.isEnd) break;
  }
  const remains = run.mayWrite ? await removeRemains(run) : [];
  return summarise(outcomes, remains, print);
}

function readOptions(given: readonly string[]) {
  const { values } = parsed(given);
  const { graph = 'https://graph.microsoft.com', people = '', site = '', token = '', write = false } = values;
  if (!/^[\w.~+/=-]+$/u.test(token)) {
    throw new CannotGoOn(`Give an access token with --token, without spaces or line breaks.\n\n${help}`);
  }
  if (!/^https?:$/u.test(URL.canParse(graph) ? new URL(graph).protocol : '')) {
    throw new CannotGoOn(`--graph is no address of a service, such as https://graph.microsoft.com.\n\n${help}`);
  }
  if (!/^[^/:]+:\/.+$/u.test(site)) {
    throw new CannotGoOn(`Give a site with --site, such as contoso.sharepoint.com:/sites/turnabout.\n\n${help}`);
  }
  const mails = people.split(',').map((each) => each.trim());
  return { graph: graph.replace(/\/+$/u, ''), mayWrite: write, people: mails.filter(Boolean), site, token };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        graph: { type: 'string' },
        people: { type: 'string' },
        site: { type: 'string' },
        token: { type: 'string' },
        write: { type: 'boolean' },
      },
    });
  } catch {
    throw new CannotGoOn(help);
  }
}

async function siteAt(ask: Ask, site: string): Promise<string> {
  const { body, status } = await ask(`GET /sites/${site}`);
  if (status === 200) return `/sites/${body.id}`;
  throw new CannotGoOn(
    status === 404
      ? `There is no site ${site}, or it is not open to you.`
      : `The site ${site} cannot be read: ${status}. Has the app been granted the site, and has the token a scope for it?`,
  );
}

/** The scopes in a token, which is otherwise not looked at; undefined when it cannot be read. */
function scopesIn(token: string): readonly string[] | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const isNamed = typeof claims === 'object' && claims !== null && 'scp' in claims;
    return isNamed && typeof claims.scp === 'string' ? claims.scp.split(' ') : undefined;
  } catch {
    return undefined;
  }
}

function sentence({ finding, leftBehind, line }: Outcome): string {
  const stays = leftBehind.map((address) => `\n    could not be removed: ${address}`).join('');
  switch (finding.kind) {
    case 'asAssumed':
      return `as assumed  ${line}${stays}`;
    case 'differs':
      return `DIFFERS     ${line}\n    seen: ${finding.saw}${stays}`;
    case 'notTried':
      return `not tried   ${line}\n    ${finding.why}${stays}`;
  }
}

function summarise(outcomes: readonly Outcome[], remains: readonly string[], print: World['print']): 0 | 1 | 2 {
  const count = (kind: string): number => outcomes.filter(({ finding }) => finding.kind === kind).length;
  remains.forEach((each) => print(each));
  print(`\n${count('asAssumed')} as assumed, ${count('differs')} differ, ${count('notTried')} not tried.`);
  if (outcomes.some(({ isEnd }) => isEnd)) {
    print(`Ended early: ${probes.length - outcomes.length} more were not reached.`);
    return 2;
  }
  return count('differs') > 0 || remains.length > 0 ? 1 : 0;
}
