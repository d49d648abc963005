import type { Recognition } from '#domain/recognition/recognition.ts';
import type { Recognitions } from '#ports/recognitions.ts';
import { recognitionCodec } from './codecs/recognitions.ts';
import { keyedRows } from './keyedRows.ts';
import type { Site } from './site.ts';

/** The list Recognitions. One row that was spoilt by hand does not take the wall from everybody: it is left out. */
export function sharePointRecognitions(site: Site): Recognitions {
  const rows = keyedRows<Recognition>({
    site,
    list: 'Recognitions',
    keyColumn: 'RecognitionKey',
    noun: 'thanks',
    codec: recognitionCodec,
    keyOf: ({ id }) => id,
    titleOf: ({ mentor, mentee }) => `${mentee}: ${mentor}`,
  });
  return { ...rows, all: () => rows.all(leftOut) };
}

const leftOut = (): void => undefined;
