/** How much better the best pairs are than those of simpler ways, in two real organisations. */
import { writeFileSync } from 'node:fs';
import { cohortWithCalendars } from '../organisation.ts';
import type { SectionOptions } from '../section.ts';
import { table } from '../words.ts';
import { picture } from './picture.ts';
import { studied, type Outcome } from './study.ts';

/** One in seven of each joins, as many mentors as mentees. */
const organisations = [
  { name: 'department-for-transport', words: 'Department for Transport', people: 2028, joining: 300 },
  { name: 'home-office', words: 'Home Office', people: 10_482, joining: 1500 },
] as const;

/** Prints a table for each organisation and draws the picture for README, but not of a small trial. */
export async function section({ only, small }: SectionOptions): Promise<string> {
  const studies: Study[] = [];
  for (const { joining, name, people, words } of organisations.filter((one) => one.words.includes(only))) {
    const each = (small ? joining / 10 : joining) / 2;
    const cohort = await cohortWithCalendars({ organisations: [name], mentors: each, mentees: each });
    const heading = `${words}: ${(2 * each).toLocaleString('en')} of ${people.toLocaleString('en')} people`;
    studies.push({ heading, outcomes: studied(cohort) });
  }
  if (!small && studies.length === organisations.length) {
    writeFileSync('docs/pictures/matchingStudy.svg', picture(studies));
  }
  return studies.map(tableOf).join('\n\n');
}

/** All ways in one organisation. */
export interface Study {
  readonly heading: string;
  readonly outcomes: readonly Outcome[];
}

function tableOf({ heading, outcomes }: Study): string {
  const best = Math.max(...outcomes.map(({ figures }) => figures.total));
  const rows = outcomes.map(({ figures, way }) => [
    way,
    `${((100 * figures.total) / best).toFixed(1)} %`,
    figures.pairs.toFixed(0),
    figures.meanSuitability.toFixed(1),
    figures.weakest.toFixed(1),
    figures.bridges.toFixed(0),
  ]);
  const head = [heading, 'of the highest total', 'pairs', 'suitability', 'weakest pair', 'departments bridged'];
  return table(head, rows);
}
