import { spawn } from 'node:child_process';

/** What a contender says of one solve. */
export interface Solve {
  /** Milliseconds from the scores in memory to the answer. */
  readonly ms: number;
  readonly pairs: number;
  readonly total: number;
  /** The most memory its process ever held. */
  readonly peakMb: number;
  /** Whether the certificate was checked and found right; only ours has one. */
  readonly proven?: boolean;
  /** The longest time for which the main thread did not answer; only ours is asked. */
  readonly longestPauseMs?: number;
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
 * warm. Who fails or takes too long is not asked again.
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
        const now = await oneSolve(contender, file, limitSeconds);
        const solves = now.kind === 'solved' ? [...before.solves, ...now.solves] : [];
        showings.set(contender.name, now.kind === 'solved' ? { kind: 'solved', solves } : now);
      }
    }
  }
  return showings;
}

/** Seconds that a process may take beside the solve: to start, to read the file, to build its own form of the problem. */
const graceSeconds = 30;

async function oneSolve({ command }: Contender, file: string, limitSeconds: number): Promise<Showing> {
  const [program, ...parameters] = command;
  const timeout = 1000 * (limitSeconds + graceSeconds);
  const child = spawn(program, [...parameters, file], {
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
  });
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
  return solve.ms > 1000 * limitSeconds ? { kind: 'tooLong', limitSeconds } : { kind: 'solved', solves: [solve] };
}

async function collected(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
