import { judge, judgeReply, told, type Probe, type Trial } from './probe.ts';

const reads = { needs: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'], mayWrite: false } as const;
const day = 86_400_000;

/** Free/busy times. They are read only. */
export const freeBusyProbes: readonly Probe[] = [
  {
    ...reads,
    line: 'getSchedule refuses 62 days and more with 400 `ErrorTimeIntervalTooBig`.',
    async try(trial) {
      const allowed = await schedules(trial, [trial.me.mail], 61);
      if (allowed.status !== 200) return judge(false, `61 days are ${told(allowed)}`);
      return judgeReply(await schedules(trial, [trial.me.mail], 62), 400, 'ErrorTimeIntervalTooBig');
    },
  },
  {
    ...reads,
    line: 'getSchedule answers for 100 addresses, and refuses 101 with 400 `ErrorMailboxDataArrayTooBig`.',
    async try(trial) {
      const allowed = await schedules(trial, invented(trial, 100), 1);
      if (allowed.status !== 200) return judge(false, `100 addresses are ${told(allowed)}`);
      return judgeReply(await schedules(trial, invented(trial, 101), 1), 400, 'ErrorMailboxDataArrayTooBig');
    },
  },
  {
    ...reads,
    line: 'An unknown address in getSchedule is an error element of its own (code 5009), and the others are answered.',
    async try(trial) {
      const { body } = await schedules(trial, [...invented(trial, 1), trial.me.mail], 1);
      const codes = body.value?.map(({ error }) => error?.responseCode ?? 'no error') ?? [];
      return judge(codes.join() === '5009,no error', codes.join(' and '));
    },
  },
  {
    ...reads,
    line: 'Two `Prefer` values in one header are understood.',
    async try(trial) {
      const from = new Date(trial.now()).toISOString();
      const request = `GET /me/calendarView?startDateTime=${from}&endDateTime=${from}&$top=1`;
      const Prefer = 'IdType="ImmutableId", outlook.timezone="Tokyo Standard Time"';
      const { headers } = await trial.ask(request, undefined, { Prefer });
      const applied = headers.get('Preference-Applied') ?? 'nothing';
      return judge(/ImmutableId/u.test(applied) && /Tokyo/u.test(applied), `applied: ${applied}`);
    },
  },
];

/** Addresses of nobody, in the caller's own organisation. */
const invented = ({ me }: Trial, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `turnabout-probe-${i}@${me.mail.split('@')[1] ?? ''}`);

function schedules({ ask, now }: Trial, addresses: readonly string[], days: number) {
  const from = Math.ceil(now() / day) * day;
  const at = (time: number) => ({ dateTime: new Date(time).toISOString().slice(0, 19), timeZone: 'UTC' });
  const body = {
    schedules: addresses,
    startTime: at(from),
    endTime: at(from + days * day),
    availabilityViewInterval: 60,
  };
  return ask('POST /me/calendar/getSchedule', body);
}
