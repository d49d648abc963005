/** Where a link of Teams leads. */
export type LinkTarget =
  | { readonly kind: 'app'; readonly entity: string; readonly page: string }
  | { readonly kind: 'meeting'; readonly thread: string }
  | { readonly kind: 'chat'; readonly people: readonly string[]; readonly message: string }
  | { readonly kind: 'otherApp'; readonly app: string }
  | { readonly kind: 'outside' };

/**
 * Reads a link as Teams does, with its page inside the app in the JSON of `context`:
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function linkTarget(address: string, ownApp: string): LinkTarget {
  const url = new URL(address);
  if (!/(^|\.)teams\.(microsoft\.com|cloud\.microsoft)$/.test(url.hostname)) {
    return { kind: 'outside' };
  }
  const [letter, kind, first = '', second = ''] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (letter !== 'l') {
    return { kind: 'outside' };
  }
  switch (kind) {
    case 'entity':
      return first === ownApp
        ? { kind: 'app', entity: second, page: pageIn(url.searchParams.get('context')) }
        : { kind: 'otherApp', app: first };
    case 'meetup-join':
      return { kind: 'meeting', thread: first };
    case 'chat':
      return {
        kind: 'chat',
        people: (url.searchParams.get('users') ?? '').split(',').filter(Boolean),
        message: url.searchParams.get('message') ?? '',
      };
    default:
      return { kind: 'outside' };
  }
}

/** The link under which people reach a page inside the app. */
export function linkTo(app: string, entity: string, page: string): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${app}/${encodeURIComponent(entity)}`);
  if (page !== '') {
    link.searchParams.set('context', JSON.stringify({ subEntityId: page }));
  }
  return link.href;
}

/** `subPageId` is the newer name of the same thing; Teams takes both. */
function pageIn(context: string | null): string {
  try {
    const { subEntityId, subPageId } = JSON.parse(context ?? '{}') as Readonly<Record<string, unknown>>;
    const page = subPageId ?? subEntityId;
    return typeof page === 'string' ? page : '';
  } catch {
    return '';
  }
}
