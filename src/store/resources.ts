import type { Resource } from '#domain/training/resource.ts';
import type { Resources } from '#ports/resources.ts';
import { resourceCodec } from './codecs/resources.ts';
import { keyedRows } from './keyedRows.ts';
import type { Site } from './site.ts';

/** The list Resources. */
export const sharePointResources = (site: Site): Resources =>
  keyedRows<Resource>({
    site,
    list: 'Resources',
    keyColumn: 'ResourceKey',
    noun: 'link',
    codec: resourceCodec,
    keyOf: ({ id }) => id,
    titleOf: ({ title }) => title,
  });
