import { CannotGoOn, type Thing } from './ask.ts';
import { mark, told } from './probe.ts';
import { removeAll, type Run } from './tryAll.ts';

/**
 * Removes what probes of this run or an earlier one have left, as when the answer to a create was lost. Resolves with
 * sentences about what must be done by hand.
 */
export async function removeRemains(run: Run): Promise<readonly string[]> {
  try {
    const { site } = run;
    const events = `/me/events?$select=id,subject&$filter=startswith(subject,'${mark}')&$top=50`;
    return [
      ...(await removeNamed(run, `${site}/lists`, `${site}/lists`, ({ displayName }) => displayName)),
      ...(await removeNamed(run, events, '/me/events', ({ subject }) => subject)),
    ];
  } catch (error) {
    if (error instanceof CannotGoOn) return [`Look yourself for lists and events named "${mark} …".`];
    throw error;
  }
}

type NameOf = (thing: Thing) => string | undefined;

async function removeNamed({ ask }: Run, path: string, place: string, nameOf: NameOf): Promise<readonly string[]> {
  const reply = await ask(`GET ${path}`);
  // Who may not look here has made nothing here.
  if (reply.status === 403) return [];
  if (reply.status !== 200) return [`Look yourself in ${place} for "${mark} …": reading it is ${told(reply)}.`];
  const found = (reply.body.value ?? []).filter((thing) => nameOf(thing)?.startsWith(mark));
  const leftBehind = await removeAll(
    ask,
    found.map(({ id = '' }) => `${place}/${id}`),
  );
  return leftBehind.map((address) => `Left behind, please delete it: ${address}`);
}
