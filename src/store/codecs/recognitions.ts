import * as v from 'valibot';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { entryCodec } from './entryCodec.ts';
import { moment, pairOf, programmeOf } from './shapes.ts';

const recognition = v.object({
  id: v.string(),
  programme: programmeOf,
  pair: pairOf,
  mentor: v.string(),
  mentee: v.string(),
  text: v.string(),
  publishedAt: moment,
}) satisfies v.GenericSchema<unknown, Recognition>;

/** A row of the list Recognitions. */
export const recognitionCodec = entryCodec<Recognition>(recognition, () => ({}));
