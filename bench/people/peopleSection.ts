/** From people to candidates, and from people to explained pairs: how long it takes, and what is lost on the way. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { machine } from '../machine.ts';
import type { SectionOptions } from '../section.ts';
import { median } from '../statistics.ts';
import { inWords, table } from '../words.ts';
import type { CandidateFigures } from './candidates.ts';
import type { PipelineFigures } from './pipeline.ts';

/** Each figure is the median of so many processes. */
const rounds = 3;

export async function section({ folder, only, small }: SectionOptions): Promise<string> {
  const lines = [
    ['candidates', () => candidateRow(folder, small ? 2000 : 100_000)],
    ['share of all pairs', () => shareRow(folder, small ? 1000 : 10_000)],
    ['whole pipeline', () => pipelineRow(folder, small ? 75 : 750)],
  ] as const;
  const rows = lines.filter(([name]) => name.includes(only)).map(([, row]) => row());
  return [machine(), table(['people', 'measured', 'to reach', 'beside it'], rows)].join('\n\n');
}

function candidateRow(folder: string, people: number): string[] {
  const runs = inProcesses<CandidateFigures>(folder, 'candidates', [`${people}`]);
  const of = (figure: (run: CandidateFigures) => number) => median(runs.map(figure));
  const ms = of(({ candidatesMs }) => candidatesMs);
  return [
    `candidates for ${words(people)} people, 400 scored for each mentee`,
    `**${inWords(ms)}**`,
    `≤ 10 s ${sign(ms <= 10_000)}`,
    `profiles ${inWords(of(({ profilesMs }) => profilesMs))}, best pairs ${inWords(of(({ solveMs }) => solveMs))}, ${words(of(({ partnered }) => partnered))} people partnered`,
  ];
}

function shareRow(folder: string, people: number): string[] {
  const [run] = inProcesses<CandidateFigures>(folder, 'candidates', [`${people}`, '--against-all'], 1);
  const { bestPartnered = 0, partnered = 0, share = NaN } = run ?? {};
  return [
    `total reached with these candidates, ${words(people / 2)}²`,
    `**${(100 * share).toFixed(1)} %** of the best of all pairs`,
    `≥ 98 % ${sign(share >= 0.98)}`,
    `${words(partnered)} people partnered, with all pairs ${words(bestPartnered)}`,
  ];
}

function pipelineRow(folder: string, each: number): string[] {
  const runs = inProcesses<PipelineFigures>(folder, 'pipeline', [`${each}`, `${each}`]);
  const ms = median(runs.map((run) => run.ms));
  if (runs.some(({ proven }) => !proven)) {
    throw new Error(`Cannot measure the pipeline for ${2 * each} people: its pairs are not proven`);
  }
  return [
    `profiles to explained, proven pairs, Home Office, ${words(2 * each)} of 10,482 people`,
    `**${inWords(ms)}**`,
    `≤ 3 s ${sign(ms <= 3000)}`,
    `${words(runs[0]?.pairs ?? 0)} pairs, ${median(runs.map(({ peakMb }) => peakMb)).toFixed(0)} MB with the stand-in tenant`,
  ];
}

function inProcesses<Figures>(
  folder: string,
  program: string,
  parameters: readonly string[],
  times = rounds,
): Figures[] {
  const file = path.join(folder, `${program}.mjs`);
  return Array.from({ length: times }, () => {
    const figures: Figures = JSON.parse(execFileSync(process.execPath, [file, ...parameters], { encoding: 'utf8' }));
    return figures;
  });
}

const sign = (isReached: boolean): string => (isReached ? '✓' : '✗');

const words = (count: number): string => count.toLocaleString('en');
