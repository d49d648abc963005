import type { Outcome } from './study.ts';
import type { Study } from './studySection.ts';

const [width, labelWidth, columnWidth, barMost] = [860, 230, 205, 140];
const [headHeight, titleHeight, rowHeight, barHeight] = [40, 34, 24, 14];

/** What is drawn of each way; the longest bar stands for the highest number among the ways. */
const measures = [
  { words: 'pairs made', of: ({ figures }: Outcome) => figures.pairs, digits: 0 },
  { words: 'suitability, 0–100', of: ({ figures }: Outcome) => figures.meanSuitability, digits: 1 },
  { words: 'weakest pair, 0–100', of: ({ figures }: Outcome) => figures.weakest, digits: 1 },
];

/** Bars for every way in every organisation, as an SVG for light and dark pages. The same input gives the same bytes. */
export function picture(studies: readonly Study[]): string {
  const heights = studies.map(({ outcomes }) => titleHeight + outcomes.length * rowHeight + 12);
  const tops = heights.map((_, place) => headHeight + heights.slice(0, place).reduce((sum, height) => sum + height, 0));
  const height = headHeight + heights.reduce((sum, one) => sum + one, 0);
  const heads = measures.map(({ words }, place) => text(columnLeft(place), 24, words, 'quiet'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${spoken(studies)}">
${style}
${heads.join('\n')}
${studies.map((study, place) => panel(study, tops[place] ?? 0)).join('\n')}
</svg>
`;
}

const style = `<style>
  text { font: 13px system-ui, sans-serif; fill: #242424; }
  .quiet { fill: #616161; }
  .title { font-weight: 600; }
  .bar { fill: #a6a7dc; }
  .ours { fill: #5b5fc7; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6e6e6; }
    .quiet { fill: #adadad; }
    .bar { fill: #53558f; }
    .ours { fill: #9299f7; }
  }
</style>`;

function panel(study: Study, top: number): string {
  const rows = study.outcomes.map((outcome, place) => row(study, outcome, top + titleHeight + place * rowHeight));
  return [text(0, top + 18, study.heading, 'title'), ...rows].join('\n');
}

function row(study: Study, outcome: Outcome, top: number): string {
  const look = outcome === study.outcomes.at(-1) ? 'ours' : 'bar';
  const bars = measures.flatMap(({ digits, of }, place) => {
    const length = Math.round((barMost * of(outcome)) / Math.max(...study.outcomes.map(of)));
    const left = columnLeft(place);
    return [
      `<rect class="${look}" x="${left}" y="${top}" width="${length}" height="${barHeight}" rx="2"/>`,
      text(left + length + 6, top + 12, of(outcome).toFixed(digits), ''),
    ];
  });
  return [text(0, top + 12, outcome.way, look === 'ours' ? 'title' : ''), ...bars].join('\n');
}

const columnLeft = (place: number): number => labelWidth + place * columnWidth;

const text = (x: number, y: number, words: string, look: string): string =>
  `<text x="${x}" y="${y}"${look === '' ? '' : ` class="${look}"`}>${words}</text>`;

/** The picture for people who do not see it. */
const spoken = (studies: readonly Study[]): string =>
  studies
    .map(
      ({ heading, outcomes }) =>
        `${heading}. ${outcomes.map(({ figures, way }) => `${way}: ${figures.pairs.toFixed(0)} pairs, suitability ${figures.meanSuitability.toFixed(1)}, weakest ${figures.weakest.toFixed(1)}`).join('; ')}.`,
    )
    .join(' ');
