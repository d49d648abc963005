import { gradeStep, isEarlyCareer } from './grades.ts';
import { familyNames, givenNames } from './names.ts';
import type { Post } from './posts.ts';
import { randomFrom, randomUuid, type Random } from './random.ts';
import { inventSkills } from './skills.ts';

/** A person invented for a post. */
export interface InventedPerson {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  /** Before the `@` of the address; unique. */
  readonly alias: string;
  readonly post: Post;
  /** Whom the chart says they report to; `undefined` at the top. */
  readonly managerId: string | undefined;
  readonly hiredOn: string;
  readonly skills: readonly string[];
  readonly workplace: Workplace;
  readonly hasMailbox: boolean;
}

interface Workplace {
  readonly office: string;
  /** Windows name. */
  readonly timeZone: string;
  readonly language: string;
}

/**
 * One person for each head of each post, the same for the same seed. Whoever reports to a post reports to the
 * first person who holds it. Names are invented. `today` is a date such as 2026-11-23. Aliases that are taken already are
 * not given again.
 */
export function inventPeople(
  posts: readonly Post[],
  seed: number,
  today: string,
  aliases = new Set<string>(),
): InventedPerson[] {
  const random = randomFrom(seed);
  const holders = posts.map((post) => Array.from({ length: post.headcount }, () => randomUuid(random)));
  const firstHolder = new Map(posts.map((post, i) => [post.post, holders[i]?.[0]]));
  return posts.flatMap((post, i) =>
    (holders[i] ?? []).map((id) => {
      const managerId = post.reportsTo === '' ? undefined : firstHolder.get(post.reportsTo);
      return Object.assign({ id, managerId, post }, inventName(aliases, random), inventLife(post, today, random));
    }),
  );
}

function inventName(taken: Set<string>, random: Random): Pick<InventedPerson, 'givenName' | 'surname' | 'alias'> {
  const givenName = random.pick(givenNames);
  const surname = random.pick(familyNames);
  const plain = `${givenName}.${surname}`.toLowerCase().replaceAll("'", '');
  let alias = plain;
  for (let number = 2; taken.has(alias); number++) {
    alias = `${plain}${number}`;
  }
  taken.add(alias);
  return { givenName, surname, alias };
}

function inventLife(
  { grade, profession }: Post,
  today: string,
  random: Random,
): Pick<InventedPerson, 'hiredOn' | 'skills' | 'workplace' | 'hasMailbox'> {
  const isEarly = isEarlyCareer(grade);
  const most = isEarly && random.chance(0.7) ? 4 : 8 + 2 * gradeStep(grade);
  const least = isEarly ? 0.1 : 2;
  const yearsAgo = least + random.next() * (most - least);
  return {
    hiredOn: daysBefore(today, Math.floor(yearsAgo * 365.25)),
    skills: inventSkills(profession, isEarly, random),
    workplace: inventWorkplace(random),
    hasMailbox: !random.chance(0.01),
  };
}

/** Nine in ten work from the United Kingdom; the others give time zones something to disagree about. */
function inventWorkplace(random: Random): Workplace {
  const where = random.next();
  if (where < 0.06) {
    const language = random.pick(['en-GB', 'fr-FR', 'de-DE']);
    return { office: 'Brussels', timeZone: 'W. Europe Standard Time', language };
  }
  if (where < 0.1) {
    return { office: 'New Delhi', timeZone: 'India Standard Time', language: 'en-GB' };
  }
  const office = random.pick(['London', 'London', 'London', 'Birmingham', 'Leeds', 'Hastings', 'Swansea', 'Sheffield']);
  const language = office === 'Swansea' && random.chance(0.4) ? 'cy-GB' : 'en-GB';
  return { office, timeZone: 'GMT Standard Time', language };
}

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
