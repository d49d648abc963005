import { spawn } from 'node:child_process';
import { stopAfter } from './stopAfter.ts';

/** What a contender says of one solve. */
export interface Solve {
  /** Milliseconds of processor time, over all threads, from the scores in memory to the answer. */
  readonly ms: number;
  /** The same by the clock; only ours is asked. */
  readonly clockMs?: number;
  readonly pairs: number;
  readonly total: number;
  /** The most memory its process ever held. */
  readonly peakMb: number;
  /** Whether the certificate was checked and found right; only ours has one. */
  readonly proven?: boolean;
}

/** A program that solves the instance in a file and tells of it as a line of JSON. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** How a contender did over several rounds: all its solves, or why it has none. */
export type Showing =
  | { readonly kind: 'solved'; readonly solves: readonly Solve[] }
  | { readonly kind: 'tooLong'; readonly limitSeconds: number }
  | { readonly kind: 'failed'; readonly words: string };

/**
 * Everybody in turn, round after round, so that a busy moment hits all alike. Each solve has a process of its own: nothing is
 * warm. Who fails, or is stopped after this much processor time, is not asked again.
 */
export async function inRounds(
  contenders: readonly Contender[],
  file: string,
  rounds: number,
  limitSeconds: number,
): Promise<ReadonlyMap<string, Showing>> {
  const showings = new Map<string, Showing>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const before = showings.get(contender.name) ?? { kind: 'solved', solves: [] };
      if (before.kind === 'solved') {
        showings.set(contender.name, await oneMoreSolve(contender, file, limitSeconds, before.solves));
      }
    }
  }
  return showings;
}

async function oneMoreSolve(
  { command }: Contender,
  file: string,
  limitSeconds: number,
  solves: readonly Solve[],
): Promise<Showing> {
  const [program, ...parameters] = command;
  const child = spawn(program, [...parameters, file], { stdio: ['ignore', 'pipe', 'pipe'] });
  stopAfter(limitSeconds, child);
  const [words, complaints] = [collected(child.stdout), collected(child.stderr)];
  const { status, signal } = await new Promise<{ status: number | null; signal: string | null }>((resolve, reject) =>
    child.once('error', reject).once('close', (code, by) => resolve({ status: code, signal: by })),
  );
  if (signal === 'SIGKILL') {
    return { kind: 'tooLong', limitSeconds };
  }
  if (status !== 0) {
    return { kind: 'failed', words: (await complaints).trim().split('\n').at(-1) ?? '' };
  }
  const solve: Solve = JSON.parse(await words);
  return { kind: 'solved', solves: [...solves, solve] };
}

async function collected(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
