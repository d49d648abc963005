import { isMendedByApp, placeInTrouble, type SiteDifference } from '#domain/site/siteDifference.ts';
import type { SiteCheck } from '#ports/siteSetup.ts';

/** A list, library or folder of the site, in one word. */
export interface SitePlace {
  readonly name: string;
  readonly state: 'fine' | 'missing' | 'mendable' | 'different';
}

/** Every place with its state; sixty columns by name would tell a lead nothing. */
export const sitePlaces = ({ places, differences }: SiteCheck): readonly SitePlace[] =>
  places.map((name) => ({ name, state: stateOf(differences.filter((each) => placeInTrouble(each) === name)) }));

function stateOf(differences: readonly SiteDifference[]): SitePlace['state'] {
  if (differences.some((each) => !isMendedByApp(each))) {
    return 'different';
  }
  if (differences.some(({ kind }) => kind === 'placeMissing')) {
    return 'missing';
  }
  return differences.length > 0 ? 'mendable' : 'fine';
}
