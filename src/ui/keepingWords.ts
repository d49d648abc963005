import { keeping } from './text/en/keeping.ts';

type KeepingWords = typeof keeping;

/** Words about sessions that fell through, in the reader's language. They come with what shows them. */
export const useKeepingWords = (): KeepingWords => keeping;
