import { plainJson } from '../plainJson.ts';

/**
 * The most characters that a note may take as it is stored. An entry has room for 480,000; what is left is for its kind,
 * its key and its session.
 */
const mostStored = 479_000;

/** How much more fits into a note; below 0 when it is too long. Line breaks and quotes are stored as two characters, rare ones as six. */
export const charactersLeft = (text: string): number => mostStored - (plainJson(text).length - 2);
