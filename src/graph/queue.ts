/**
 * Calls that may be in flight at once. Exchange allows four per app and mailbox, one is left for other tabs; SharePoint
 * and the directory count resources instead, and a browser opens six connections to a host.
 * Source: https://learn.microsoft.com/graph/throttling-limits.
 */
const places = { outlook: 3, sharePoint: 4, directory: 4 } as const;

/** The services behind Graph, which throttle apart from each other. */
export type Service = keyof typeof places;

type Task<Result> = () => Promise<Result>;

/** Runs each task when its service has a free place, in the order they came. */
export type Queues = <Result>(service: Service, task: Task<Result>) => Promise<Result>;

export function serviceQueues(): Queues {
  const lines = {
    outlook: line(places.outlook),
    sharePoint: line(places.sharePoint),
    directory: line(places.directory),
  };
  return (service, task) => lines[service](task);
}

/** The service that answers a path such as `/me/events`. */
export function serviceOf(path: string): Service {
  if (
    /^(?:https:\/\/[^/]+.*\/v1\.0)?\/(?:me|users\/[^/]+)\/(?:calendar|calendarView|events|mailboxSettings)\b/.test(path)
  ) {
    return 'outlook';
  }
  return /^(?:https:\/\/[^/]+.*\/v1\.0)?\/(?:sites|drives)\b/.test(path) ? 'sharePoint' : 'directory';
}

function line(length: number): <Result>(task: Task<Result>) => Promise<Result> {
  let free = length;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) {
      free -= 1;
    } else {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        free += 1;
      }
    }
  };
}
