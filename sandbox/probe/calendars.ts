import { book, calendarScopes, hourAt } from './events.ts';
import { judge, judgeReply, type Probe } from './probe.ts';

const writes = { needs: calendarScopes, mayWrite: true } as const;
const someDay = '2027-10-05T10:00';

/** Single events. */
export const calendarProbes: readonly Probe[] = [
  {
    ...writes,
    line: 'Sending a `transactionId` again is 400 (or 409) `ErrorDuplicateTransactionId`; the event is then found by its extended property. If the service returns the first event instead, nothing changes.',
    async try(trial) {
      const event = { ...hourAt(trial, someDay), transactionId: trial.name };
      await book(trial, event);
      const again = await trial.ask('POST /me/events', event);
      if (again.body.id !== undefined) trial.remove(`/me/events/${again.body.id}`);
      return judgeReply(again, 400, 'ErrorDuplicateTransactionId');
    },
  },
  {
    ...writes,
    line: 'The etag of a new event is good ten seconds later; where Exchange has saved the event once more, it is stale (412).',
    async try(trial) {
      const event = await book(trial, hourAt(trial, someDay));
      await trial.wait(10_000);
      const headers = { 'If-Match': event['@odata.etag'] ?? '' };
      return judgeReply(await trial.ask(`PATCH ${event.address}`, { subject: `${trial.name} 2` }, headers), 200);
    },
  },
  {
    ...writes,
    line: 'A new meeting has its `onlineMeeting.joinUrl` in the answer; where it is filled in later, the app reads again.',
    async try(trial) {
      const meeting = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
      const event = await book(trial, { ...hourAt(trial, someDay), ...meeting });
      return judge(event.onlineMeeting?.joinUrl !== undefined, 'the answer has no join link');
    },
  },
  {
    ...writes,
    line: 'The name of an extension that is taken is 409.',
    async try(trial) {
      const { address } = await book(trial, hourAt(trial, someDay));
      const extension = {
        '@odata.type': 'microsoft.graph.openTypeExtension',
        extensionName: 'com.turnabout.probe',
        pair: 'one',
      };
      await trial.ask.done(`POST ${address}/extensions`, extension);
      return judgeReply(await trial.ask(`POST ${address}/extensions`, extension), 409);
    },
  },
];
