import { CannotGoOn, NotReady, type Ask } from './ask.ts';
import { judge, mark, notTried, told, type Finding, type Person, type Probe, type Trial } from './probe.ts';

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
  /** Nothing after it can be tried either. */
  readonly isEnd: boolean;
  readonly leftBehind: readonly string[];
}

/** Tries one assumption and removes what it made, whatever came of it. */
export async function tryOne(probe: Probe, run: Run): Promise<Outcome> {
  const { line } = probe;
  const reason = reasonNotToTry(probe, run);
  if (reason !== undefined) return { line, finding: notTried(reason), isEnd: false, leftBehind: [] };
  const made: string[] = [];
  const name = `${mark} ${run.now().toString(36)}-${String(Math.random()).slice(2, 8)}`;
  const trial = { ...run, name, remove: (address: string) => void made.push(address) };
  const [finding, isEnd] = await resultOf(() => probe.try(trial));
  return { line, finding, isEnd, leftBehind: await removeAll(run.ask, made) };
}

function reasonNotToTry({ mayWrite, needs }: Probe, run: Run): string | undefined {
  if (mayWrite && !run.mayWrite) return 'It makes something and removes it again: allow that with --write.';
  const { scopes } = run;
  const isAllowed = !scopes || needs.some((scope) => scopes.includes(scope));
  return isAllowed ? undefined : `The token has no ${needs.join(' or ')}.`;
}

/** The finding, and whether nothing more can be tried. */
async function resultOf(attempt: () => Promise<Finding>): Promise<readonly [Finding, boolean]> {
  try {
    return [await attempt(), false];
  } catch (error) {
    if (error instanceof NotReady || error instanceof CannotGoOn) {
      return [notTried(error.message), error instanceof CannotGoOn];
    }
    return [judge(false, 'an answer of another shape than expected'), false];
  }
}

/** Deletes these, the last one first; resolves with those that stay. */
export async function removeAll(ask: Ask, addresses: readonly string[]): Promise<readonly string[]> {
  const leftBehind: string[] = [];
  for (const address of addresses.toReversed()) {
    const [{ kind }] = await resultOf(async () => {
      const reply = await ask(`DELETE ${address}`);
      return judge(reply.status < 300 || reply.status === 404, told(reply));
    });
    if (kind !== 'asAssumed') leftBehind.push(address);
  }
  return leftBehind;
}

/** The person whose token it is. */
export async function whoIs(ask: Ask): Promise<Person> {
  const { id = '', mail, userPrincipalName = '' } = await ask.done('GET /me?$select=id,mail,userPrincipalName');
  return { id, mail: mail ?? userPrincipalName };
}
