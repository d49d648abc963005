import { OutsideProblem } from '#ports/problem.ts';

/** The same port, but the first time this is asked of it there is no network. */
export function offlineOnce<Port extends object>(port: Port, asked: keyof Port & string): Port {
  let isFirst = true;
  return new Proxy(port, {
    get(target, name) {
      if (name !== asked || !isFirst) {
        return Reflect.get(target, name) as unknown;
      }
      isFirst = false;
      return async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
    },
  });
}
