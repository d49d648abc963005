import { rolesOf } from '#sandbox/tenant/sharePoint/access.ts';
import { loginNameOf } from '#sandbox/tenant/sharePoint/principals.ts';
import type { Roles, SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { type Attempt, type Action, actions, attempts } from './attempts.ts';
import type { FilledSite } from './filledSite.ts';
import { askAs, askInBatch, type RawRequest, type Told } from './rawRequest.ts';
import { siteOf, type Target } from './targets.ts';

/** What came of every way to do something: `yes` and `no` when all agree, else which ways were open. */
export type Outcome = Readonly<Record<Action, string>>;

interface Result {
  readonly action: Action;
  readonly way: string;
  readonly isOpen: boolean;
}

/** Tries everything as this person. What an attempt changes is put back before the next one. */
export async function tryEverything(filled: FilledSite, target: Target, person: string): Promise<Outcome> {
  const kept = structuredClone(siteOf(filled));
  const results: Result[] = [];
  for (const attempt of attempts) {
    const request = requestFor(filled, target, attempt);
    for (const [way, ask] of request ? waysOf(attempt) : []) {
      const before = standing(siteOf(filled));
      const told = await ask(filled.tenant, person, request as RawRequest);
      const isChanged = standing(siteOf(filled)) !== before;
      const isOpen = attempt.shows === undefined ? isChanged : isShown(filled, target, told, attempt.shows);
      results.push({ action: attempt.action, way: `${way} ${attempt.method} ${attempt.address}`, isOpen });
      if (isChanged) {
        filled.tenant.state.sharePoint.sites.set(siteId, structuredClone(kept));
      }
    }
  }
  const summaries = actions.map((action) => [action, summary(results.filter((each) => each.action === action))]);
  return Object.fromEntries(summaries) as Outcome;
}

/** Bytes go alone, and what comes from another address than Graph's. */
const waysOf = ({ body, shows }: Attempt) => [
  ['alone', askAs] as const,
  ...(typeof body === 'string' || shows === 'bytes' ? [] : [['in a batch', askInBatch] as const]),
];

function summary(results: readonly Result[]): string {
  const open = results.filter(({ isOpen }) => isOpen).map(({ way }) => way);
  if (open.length === 0) {
    return 'no';
  }
  return open.length === results.length ? 'yes' : `only ${open.join(', ')}`;
}

const isShown = (
  filled: FilledSite,
  target: Target,
  { status, text }: Told,
  what: NonNullable<Attempt['shows']>,
): boolean =>
  ({
    text: () => text.includes(JSON.stringify(target.text)) && text.includes(target.guid),
    id: () => text.includes(JSON.stringify(target.id)),
    bytes: () => target.content !== '' && text === target.content,
    everyone: () => status === 200 && countOf(text) === rolesOn(filled, target).length,
  })[what]();

const countOf = (text: string): number => (JSON.parse(text) as { value: readonly unknown[] }).value.length;

/** Everything that an attempt could change. */
const standing = ({ links, lists }: SiteRecord): string =>
  JSON.stringify([
    links.size,
    [...lists.values()].map((list) => [
      list.lastChange,
      list.roles,
      [...list.items.values()].map(({ roles }) => roles),
    ]),
  ]);

function rolesOn(filled: FilledSite, { folder, libraryId }: Target): Roles {
  const site = siteOf(filled);
  const list = site.lists.get(libraryId);
  return rolesOf(site, list, folder === undefined ? undefined : list?.items.get(folder));
}

/** `undefined` when the target has no such address: a row of a list is no file. */
function requestFor(filled: FilledSite, target: Target, { address, body, method }: Attempt): RawRequest | undefined {
  const principal = rolesOn(filled, target).at(-1)?.principal;
  const login = principal ? loginNameOf(filled.tenant.state, siteOf(filled), principal) : '';
  const known = new Map(Object.entries(target.addresses));
  known.set('permission', Buffer.from(login).toString('base64url'));
  if ([...address.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !known.has(name))) {
    return undefined;
  }
  const text = typeof body === 'object' ? JSON.stringify(body).replace('{accomplice}', filled.accomplice) : body;
  return {
    method,
    address: address.replaceAll(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? ''),
    ...(text !== undefined && { body: text }),
  };
}
