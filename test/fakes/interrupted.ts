import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/** `before`: nothing happened. `after`: it happened, and only the answer was lost. */
export type InterruptedMoment = 'before' | 'after';

/** The same services, offline for one call: the one with number `at`, counted from 0 over all ports. */
export function interrupted(
  services: Services,
  at: number,
  moment: InterruptedMoment,
  onInterrupted = (): void => undefined,
): Services {
  let calls = 0;
  const breaksOff = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') {
          return member;
        }
        return async (...input: readonly unknown[]): Promise<unknown> => {
          const isBroken = calls === at;
          calls += 1;
          if (isBroken) {
            onInterrupted();
          }
          if (isBroken && moment === 'before') {
            throw new OutsideProblem('offline', `Call ${at} did not get through`);
          }
          const result: unknown = await Reflect.apply(member, target, input);
          if (isBroken) {
            throw new OutsideProblem('offline', `The answer to call ${at} was lost`);
          }
          return result;
        };
      },
    });
  const { calendars, people, privateNotes, pairs, desk } = services;
  return {
    ...services,
    calendars: breaksOff(calendars),
    people: breaksOff(people),
    privateNotes: breaksOff(privateNotes),
    pairs: breaksOff(pairs),
    desk: breaksOff(desk),
  };
}
