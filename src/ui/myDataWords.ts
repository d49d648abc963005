import { myData } from './text/en/myData.ts';

export type MyDataWords = typeof myData;

/** Words about one's own data, in the reader's language. They come with what shows them. */
export const useMyDataWords = (): MyDataWords => myData;
