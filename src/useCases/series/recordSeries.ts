import type { Series } from '#domain/series.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { type SeriesEntry, seriesVersions } from './seriesVersions.ts';

/** Writes how far a series has come. Another window of the same person may have been faster: what it wrote stands. */
export async function recordSeries(
  { pairs }: Pick<Services, 'pairs'>,
  pair: string,
  standing: Stored<SeriesEntry>,
  series: Series,
): Promise<void> {
  try {
    await pairs.write(pair, { ...standing.value, series }, standing.version);
  } catch (error) {
    const { key } = standing.value;
    const isRecorded = async (): Promise<boolean> =>
      seriesVersions(await pairs.read(pair)).some(
        ({ value }) => value.key === key && value.series.state === series.state,
      );
    if (!isProblem(error, 'conflict') || !(await isRecorded())) {
      throw error;
    }
  }
}
