/** Grades of the two departments from the most junior up, each step with the names that stand for it. */
const steps: readonly RegExp[] = [
  /^(AA|PB1|Support Grade)/,
  /^(AO|PB2|AIO|WF)/,
  /^(EO|PB3|IO|RO|CIO|Immigration|PS|Personal)/,
  /^(HEO|PB4|Information|Economic)/,
  /^(SEO|PB5|SRO|SPS|Senior)/,
  /^(Grade 7|G7|PB6)/,
  /^(Grade 6|G6|PB7)/,
  /^SCS1/,
  /^SCS2/,
  /^SCS3/,
  /^SCS4/,
];

/** How high a grade is, from 0; a grade that is in no pay structure counts as the third step. */
export function gradeStep(grade: string): number {
  const step = steps.findIndex((names) => names.test(grade));
  return step === -1 ? 2 : step;
}

/** Below the first management grade: most of these people joined within the last years. */
export const isEarlyCareer = (grade: string): boolean => gradeStep(grade) <= 3;
