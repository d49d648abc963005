import type { Resource } from '#domain/training/resource.ts';
import type { OutsideProblem } from './problem.ts';

/** The list Resources: everybody on the site reads it, leads write it. */
export interface Resources {
  /** One that cannot be understood fails the reading, unless there is somebody to tell: then it is left out. */
  all(onUnreadable?: (problem: OutsideProblem) => void): Promise<readonly Resource[]>;
  /** Adding the same again changes nothing, adding another with its id is a `conflict`. */
  add(resource: Resource): Promise<void>;
  /** Takes it away. One that is not there any more counts as taken away. */
  remove(id: string): Promise<void>;
}
