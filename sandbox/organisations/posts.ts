/** A row of an organisation chart: one post, held by one person or by several. */
export interface Post {
  readonly post: string;
  /** The post that this one reports to; empty at the top. */
  readonly reportsTo: string;
  readonly unit: string;
  readonly jobTitle: string;
  readonly grade: string;
  readonly profession: string;
  /** How many people hold it. */
  readonly headcount: number;
}

/** Reads an organisation chart from CSV with a header row. Throws on a column that is missing or a headcount that is no number. */
export function readOrganisation(csv: string): Post[] {
  const [header = [], ...rows] = csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return rows.map((row) => {
    const cell = (name: string): string => {
      const value = row[header.indexOf(name)];
      if (value === undefined) {
        throw new Error(`Cannot read the post "${row.join(',')}": it has no "${name}"`);
      }
      return value;
    };
    return toPost(cell);
  });
}

const toPost = (cell: (name: string) => string): Post => ({
  post: cell('post'),
  reportsTo: cell('reportsTo'),
  unit: cell('unit'),
  jobTitle: cell('jobTitle'),
  grade: cell('grade'),
  profession: cell('profession'),
  headcount: toHeadcount(cell('headcount')),
});

function toHeadcount(text: string): number {
  const headcount = Number(text);
  if (!Number.isInteger(headcount) || headcount < 1) {
    throw new Error(`Cannot read the headcount "${text}": expected a whole number of people`);
  }
  return headcount;
}

/** The cells of one line: separated by commas, in quotes where they hold a comma, with a quote doubled inside quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
