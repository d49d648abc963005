import { readdirSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { pseudo } from './pseudoLanguage.ts';

const words = path.join(process.cwd(), 'src/ui/text');

for (const name of readdirSync(words, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.ts')) {
    const file = path.join(words, name);
    jest.mock(file, () => pseudo(jest.requireActual(file)));
  }
}
