import { median } from '../statistics.ts';
import { inWords, ratio } from '../words.ts';
import { peerNames, type Found, type PeerName } from './contenders.ts';
import type { Goal, Line } from './lines.ts';
import type { Showing, Solve } from './rounds.ts';

type Showings = ReadonlyMap<string, Showing>;

/** A line of the table: ours, what is to be reached, and how many times our time each other one takes. */
export function lineCells(line: Line, showings: Showings, peers: Readonly<Record<PeerName, Found>>): string[] {
  const own = showings.get('Turnabout');
  const ownMs = time(own);
  return [
    line.name,
    own?.kind === 'solved' ? `**${inWords(ownMs)}**, ${memory(own.solves)} MB${clock(own.solves)}` : ended(own),
    goal(line.toReach, showings),
    ...peerNames.map((name) => peerCell(line, showings.get(name), peers[name], ownMs)),
  ];
}

function peerCell({ peers }: Line, showing: Showing | undefined, peer: Found, ownMs: number): string {
  if (!peer.isHere) {
    return 'not installed';
  }
  return peers.some((name) => name === peer.contender.name) ? showingCell(showing, ownMs) : '';
}

function showingCell(showing: Showing | undefined, ownMs: number): string {
  return showing?.kind === 'solved'
    ? `× ${ratio(time(showing) / ownMs)} (${inWords(time(showing))}, ${memory(showing.solves)} MB)`
    : ended(showing);
}

function ended(showing: Showing | undefined): string {
  return showing?.kind === 'tooLong' ? `> ${showing.limitSeconds} s` : `fails`;
}

/** Each part of the goal, and whether it was reached here. */
function goal({ seconds, megabytes, timesScipy }: Goal, showings: Showings): string {
  const own = showings.get('Turnabout');
  const solves = own?.kind === 'solved' ? own.solves : [];
  const told = (words: string, isReached: boolean) => `${words} ${isReached ? '✓' : '✗'}`;
  return [
    ...(seconds === undefined ? [] : [told(`≤ ${seconds} s`, time(own) <= 1000 * seconds)]),
    ...(megabytes === undefined ? [] : [told(`≤ ${megabytes} MB`, memory(solves) <= megabytes)]),
    ...(timesScipy === undefined
      ? []
      : [told(`≤ ${timesScipy} × scipy`, time(own) <= timesScipy * time(showings.get('scipy')))]),
  ].join(', ');
}

const time = (showing: Showing | undefined): number =>
  showing?.kind === 'solved' ? median(showing.solves.map(({ ms }) => ms)) : NaN;

const memory = (solves: readonly Solve[]): number => Math.round(median(solves.map(({ peakMb }) => peakMb)));

/** What the clock showed, where that is clearly more, as the machine did other things, or less, as both cores worked. */
function clock(solves: readonly Solve[]): string {
  const [clockMs, ms] = [
    median(solves.map((solve) => solve.clockMs ?? solve.ms)),
    median(solves.map((solve) => solve.ms)),
  ];
  return clockMs > 1.25 * ms || clockMs < 0.8 * ms ? `, by the clock ${inWords(clockMs)}` : '';
}
