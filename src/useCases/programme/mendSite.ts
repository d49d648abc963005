import { personId } from '#domain/ids.ts';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';
import { personAudience } from '../readers/audiences.ts';

/**
 * Mends what a check found and the app may mend. Safe to run again. Of the folders of people one that cannot be mended
 * does not keep the others open; the first failure is thrown when all were tried.
 */
export async function mendSite(
  { site, people }: Pick<Services, 'site' | 'people'>,
  differences: readonly SiteDifference[],
  progress: Progress = {},
): Promise<void> {
  await site.provision(progress);
  const failures: Error[] = [];
  for (const difference of differences) {
    progress.signal?.throwIfAborted();
    if (difference.kind === 'personOpen') {
      const person = personId(difference.person);
      try {
        await people.mend(person, personAudience(person));
      } catch (error) {
        failures.push(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }
  const [first] = failures;
  if (first) {
    throw first;
  }
}
