import path from 'node:path';
import { jest } from '@jest/globals';

jest.mock(path.join(process.cwd(), 'src/domain/watch/fives.ts'), () => ({ inFives: (count: number): number => count }));
