/**
 * Reading the events of a mailbox that is named, which the trimmed contract has for one's own only: the same parameters,
 * answers and permissions. https://learn.microsoft.com/graph/api/user-list-events#http-request
 */
const reading = ['/me/events', '/me/events/{event-id}/instances'] as const;

/** Adds `/users/{user-id}/…` for each. */
export function addOtherMailboxes<Paths extends Record<string, Readonly<Record<string, unknown>>>>(
  paths: Paths,
): Paths {
  const named = reading.map((path) => [path.replace('/me/', '/users/{user-id}/'), { get: paths[path]?.['get'] }]);
  return { ...paths, ...Object.fromEntries(named) };
}
