import { CannotGoOn, NotReady, type Ask } from './ask.ts';
import { judge, notTried, told, type Finding, type Person, type Probe, type Trial } from './probe.ts';

/** What all probes of a run share. */
export interface Run extends Pick<Trial, 'ask' | 'site' | 'me' | 'people' | 'now' | 'wait'> {
  readonly mayWrite: boolean;
  /** What the token carries; unknown when it cannot be read. */
  readonly scopes: readonly string[] | undefined;
}

/** What came of one probe. `leftBehind` holds addresses that could not be removed. */
export interface Outcome {
  readonly line: string;
  readonly finding: Finding;
  readonly leftBehind: readonly string[];
}

/** Tries one assumption and removes what it made, whatever came of it. Never rejects. */
export async function tryOne(probe: Probe, run: Run): Promise<Outcome> {
  const { line } = probe;
  const reason = reasonNotToTry(probe, run);
  if (reason !== undefined) return { line, finding: notTried(reason), leftBehind: [] };
  const made: string[] = [];
  const name = `Turnabout probe ${run.now().toString(36)}-${String(Math.random()).slice(2, 8)}`;
  const finding = await outcomeOf(() => probe.try({ ...run, name, remove: (address) => void made.push(address) }));
  return { line, finding, leftBehind: await removeAll(run.ask, made) };
}

function reasonNotToTry({ mayWrite, needs }: Probe, run: Run): string | undefined {
  if (mayWrite && !run.mayWrite) return 'It makes something and removes it again: allow that with --write.';
  const { scopes } = run;
  const isAllowed = !scopes || needs.some((scope) => scopes.includes(scope));
  return isAllowed ? undefined : `The token has no ${needs.join(' or ')}.`;
}

async function outcomeOf(attempt: () => Promise<Finding>): Promise<Finding> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof NotReady || error instanceof CannotGoOn) return notTried(error.message);
    return judge(false, error instanceof Error ? error.message : 'something unexpected');
  }
}

async function removeAll(ask: Ask, addresses: readonly string[]): Promise<readonly string[]> {
  const leftBehind: string[] = [];
  for (const address of addresses.toReversed()) {
    const outcome = await outcomeOf(async () => {
      const reply = await ask(`DELETE ${address}`);
      return judge(reply.status < 300 || reply.status === 404, told(reply));
    });
    if (outcome.kind !== 'asAssumed') leftBehind.push(address);
  }
  return leftBehind;
}

/** The person whose token it is. */
export async function whoIs(ask: Ask): Promise<Person> {
  const { id = '', mail, userPrincipalName = '' } = await ask.done('GET /me?$select=id,mail,userPrincipalName');
  return { id, mail: mail ?? userPrincipalName };
}
