import { isolatingWords } from './isolatingWords.ts';
import { orgChart } from './text/en/orgChart.ts';
import { useLocale } from './words.tsx';

/** Words of the lead's picture of the organisation. They come with it. */
export const useOrgChartWords = (): typeof orgChart => isolatingWords(orgChart, useLocale());
