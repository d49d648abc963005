import type { Recognition } from '#domain/recognition/recognition.ts';

/** The list Recognitions, the wall of thanks: everybody on the site reads it, leads write it. */
export interface Recognitions {
  /** Those that can be understood; one that was spoilt by hand is left out. */
  all(): Promise<readonly Recognition[]>;
  /** Adding the same again changes nothing, adding another with its id is a `conflict`. */
  add(recognition: Recognition): Promise<void>;
  /** Takes it off. One that is not there any more counts as taken off. */
  remove(id: string): Promise<void>;
}
