import loadHighs from 'highs';
import { integerSolver } from '#app/matcher/integerSolver.ts';

/** Solves as the app does. */
export const solveWithHighs = integerSolver({ load: loadHighs, mostSeconds: 60 });
