/** How quick the assignment solver is beside what others would use, on the same instances and in the same run. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { machine } from '../machine.ts';
import type { SectionOptions } from '../section.ts';
import { table } from '../words.ts';
import { foundPeers, ours, peerNames, type Found, type PeerName } from './contenders.ts';
import { writeInstance } from './instanceFile.ts';
import { lineCells } from './lineCells.ts';
import { linesOf, type Line } from './lines.ts';
import { questionRows, type Answers } from './questionRows.ts';
import { inRounds, type Showing } from './rounds.ts';
import { checkTotals } from './checkTotals.ts';

/** Each figure is the median of so many solves; whoever takes longer than the limit has none. */
const [rounds, limitSeconds] = [3, 60];

/** Runs every line whose name contains `only`. Throws when two exact solvers disagree. */
export async function section({ folder, only, small }: SectionOptions): Promise<string> {
  const peers = foundPeers(folder);
  const rows: string[][] = [];
  for (const line of linesOf(small).filter(({ name }) => name.includes(only))) {
    const showings = await measured(line, peers, folder);
    rows.push(lineCells(line, showings, peers));
    console.log(rows.at(-1)?.join(' | '));
  }
  const head = ['instance', 'Turnabout', 'to reach', ...peerNames.map((name) => heading(name, peers[name]))];
  return [machine(), table(head, rows), questions(folder, only, small)].filter((part) => part !== '').join('\n\n');
}

async function measured(
  line: Line,
  peers: Readonly<Record<PeerName, Found>>,
  folder: string,
): Promise<ReadonlyMap<string, Showing>> {
  const file = path.join(folder, 'instance.bin');
  writeInstance(file, line.instance());
  const others = line.peers.flatMap((name) => (peers[name].isHere ? [peers[name].contender] : []));
  const showings = await inRounds([ours(folder), ...others], file, rounds, limitSeconds);
  checkTotals(line.name, showings);
  return showings;
}

const heading = (name: PeerName, peer: Found): string => (peer.isHere ? `${name} ${peer.version}` : name);

/** Changes and questions about a solved instance, in a process of their own. */
function questions(folder: string, only: string, small: boolean): string {
  const size = small ? '200' : '1000';
  const program = path.join(folder, 'questions.mjs');
  if (!'one rejection, one pin, all alternatives'.includes(only)) {
    return '';
  }
  const answers: Answers = JSON.parse(execFileSync(process.execPath, [program, size], { encoding: 'utf8' }));
  return table([`warm, dense ${size}²`, 'median', '95 of 100', 'longest', 'to reach'], questionRows(answers));
}
