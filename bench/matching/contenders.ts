import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './rounds.ts';

/** A contender that is there, with its version, or what would have to be installed. */
export type Found =
  | { readonly isHere: true; readonly contender: Contender; readonly version: string }
  | { readonly isHere: false; readonly name: string; readonly install: string };

export const peerNames = ['scipy', 'LEMON', 'munkres', 'munkres-js', 'HiGHS'] as const;
export type PeerName = (typeof peerNames)[number];

const peers = path.join(process.cwd(), 'bench/peers');

export const ours = (folder: string): Contender => ({
  name: 'Turnabout',
  command: [process.execPath, path.join(folder, 'ours.mjs')],
});

/** What others would use, as far as it is installed; `folder` takes what must be compiled. */
export const foundPeers = (folder: string): Readonly<Record<PeerName, Found>> => ({
  scipy: foundScipy(),
  LEMON: foundLemon(folder),
  munkres: foundPackage('munkres', 'munkres'),
  'munkres-js': foundPackage('munkres-js', 'munkres-js'),
  HiGHS: foundPackage('HiGHS', 'highs'),
});

function foundScipy(): Found {
  const script = path.join(peers, 'scipyPeer.py');
  const { status, stdout } = spawnSync('python3', [script, '--version'], { encoding: 'utf8' });
  return status === 0
    ? { isHere: true, contender: { name: 'scipy', command: ['python3', script] }, version: stdout.trim() }
    : { isHere: false, name: 'scipy', install: 'apt-get install python3-scipy' };
}

function foundLemon(folder: string): Found {
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, 'lemonPeer');
  const { status } = spawnSync('g++', ['-O2', '-std=c++17', '-o', program, path.join(peers, 'lemonPeer.cpp')]);
  const version = spawnSync('g++', ['-E', '-dM', '-include', 'lemon/config.h', '-x', 'c++', '/dev/null'], {
    encoding: 'utf8',
  });
  return status === 0
    ? {
        isHere: true,
        contender: { name: 'LEMON', command: [program] },
        version: /LEMON_VERSION "(.*)"/u.exec(version.stdout)?.[1] ?? '',
      }
    : { isHere: false, name: 'LEMON', install: 'apt-get install g++ liblemon-dev' };
}

function foundPackage(name: PeerName, packageName: string): Found {
  const manifest = path.join(peers, 'node_modules', packageName, 'package.json');
  if (!existsSync(manifest)) {
    return { isHere: false, name, install: 'npm ci --prefix bench/peers' };
  }
  const command = [process.execPath, path.join(peers, 'npmPeer.mjs'), packageName] as const;
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { isHere: true, contender: { name, command: [...command] }, version };
}
