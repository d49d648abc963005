import type { Services } from '#ports/services.ts';
import type { SiteCheck } from '#ports/siteSetup.ts';
import { auditPeople } from './auditPeople.ts';

export interface WholeCheck extends SiteCheck {
  /** Where this one began among the folders of people, and where the next one goes on. */
  readonly from: number;
  readonly next: number;
}

/** Holds the whole site against what Turnabout needs: what is there, who may open it, and whether versions are kept. */
export async function checkSite(services: Pick<Services, 'site' | 'people'>, from = 0): Promise<WholeCheck> {
  const { places, differences } = await services.site.check();
  // A newer app has rules of its own about who may do what.
  if (differences.some(({ kind }) => kind === 'newerSite')) {
    return { places, differences, from, next: from };
  }
  const hasPeople = !differences.some((each) => 'place' in each && each.place === 'People');
  const [audit, people] = await Promise.all([
    services.site.audit(),
    hasPeople ? auditPeople(services, from) : { differences: [], next: 0 },
  ]);
  return { places, differences: [...differences, ...audit, ...people.differences], from, next: people.next };
}
