import type { PairEntry } from '#domain/entries.ts';
import type { Stored } from '#ports/folders.ts';

export type SeriesEntry = Extract<PairEntry, { kind: 'series' }>;

/** The key of a pair's first, second, third series. */
export const seriesKey = (number: number): string => `series-${number}`;

/** From 1, the first. */
export const seriesNumber = ({ key }: SeriesEntry): number => Number(key.slice(seriesKey(0).length - 1));

/** All series of a pair, oldest first. */
export const seriesVersions = (entries: readonly Stored<PairEntry>[]): readonly Stored<SeriesEntry>[] =>
  entries
    .flatMap(({ value, version }) => (value.kind === 'series' ? [{ value, version }] : []))
    .toSorted((one, other) => seriesNumber(one.value) - seriesNumber(other.value));
