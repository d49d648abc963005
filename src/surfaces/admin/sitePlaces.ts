import type { SitePart } from '#ports/siteSetup.ts';

/** A list, library or folder of the site, with the columns of it that are not as they should be. */
export interface SitePlace extends SitePart {
  /** Empty when all is well, and when the place itself is missing: then so are all its columns. */
  readonly columns: readonly string[];
}

/** Every place with the worst state of its parts; sixty columns by name would tell a lead nothing. */
export function sitePlaces(parts: readonly SitePart[]): readonly SitePlace[] {
  const columnsOf = (name: string) => parts.filter((part) => part.name.startsWith(`${name}.`));
  return parts
    .filter(({ name }) => !name.includes('.'))
    .map(({ name, state }) => {
      const troubled = state === 'missing' ? [] : columnsOf(name).filter((column) => column.state !== 'fine');
      return {
        name,
        state: worst([state, ...troubled.map((column) => column.state)]),
        columns: troubled.map((column) => column.name.slice(name.length + 1)),
      };
    });
}

const worst = (states: readonly SitePart['state'][]): SitePart['state'] =>
  (['different', 'missing'] as const).find((state) => states.includes(state)) ?? 'fine';
