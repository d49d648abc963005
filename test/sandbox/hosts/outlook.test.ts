import { expect, test } from '@jest/globals';
import { newAppointment, occurrence, sayRecurrence, type OpenAppointment } from '#sandbox/hosts/appointment.ts';
import { answerCall } from '#sandbox/hosts/outlookCalls.ts';
import { clientNamed, hasCall, outlookClients } from '#sandbox/hosts/outlookClients.ts';
import { readMessage, toReply } from '#sandbox/hosts/outlookMessage.ts';

const half = 1_800_000;
const nine = Date.parse('2026-11-24T09:00:00Z');

const kim = {
  id: '1',
  name: 'Kim Ash',
  mail: 'kim.ash@contoso.example',
  userPrincipalName: 'kim.ash@contoso.example',
  jobTitle: 'Analyst',
  timeZone: 'GMT Standard Time',
};

const anAppointment = (): OpenAppointment => newAppointment(kim, nine);

test('takes the end along when the start is moved', () => {
  const appointment = anAppointment();
  answerCall(25, { TimeProperty: 1, time: nine }, appointment);
  expect([appointment.start, appointment.end]).toEqual([nine, nine + half]);
});

test('adds attendees to those who are there, and replaces them when asked to', () => {
  const appointment = anAppointment();
  const attendee = (name: string) => ({ name, address: `${name}@contoso.example` });
  answerCall(22, { recipientField: 0, recipientArray: [attendee('robin')] }, appointment);
  answerCall(22, { recipientField: 0, recipientArray: [attendee('alex')] }, appointment);
  expect(appointment.required.map(({ name }) => name)).toEqual(['robin', 'alex']);
  answerCall(21, { recipientField: 0, recipientArray: [attendee('sam')] }, appointment);
  expect(appointment.required.map(({ name }) => name)).toEqual(['sam']);
});

test('refuses a call that it does not know instead of pretending', () => {
  expect(answerCall(9999, {}, anAppointment())).toEqual({ problem: 5000 });
});

// https://learn.microsoft.com/office/dev/add-ins/outlook/get-and-set-series-properties: only on a series, never on one date.
test('one date of a series tells its recurrence and takes no other', () => {
  const open = occurrence(kim, nine);
  expect(answerCall(103, {}, open)).toMatchObject({ data: { recurrenceType: 'weekly' } });
  const before = open.recurrence;
  expect(answerCall(104, { recurrenceData: null }, open)).toEqual({ problem: 7000 });
  expect(open.recurrence).toBe(before);
});

// https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets (2026-06-23)
test('a client has the calls of its requirement sets and no others', () => {
  const [recurrence, enhancedLocation, sessionData, subject] = [104, 154, 185, 17];
  const who = (call: number) => Object.keys(outlookClients).filter((name) => hasCall(clientNamed(name), call));
  expect(who(subject)).toEqual(Object.keys(outlookClients));
  expect(who(recurrence)).toEqual(['web', 'classic', 'ltsc2024', 'ltsc2021', 'mac', 'macClassic']);
  expect(who(enhancedLocation)).toEqual(['web', 'classic', 'ltsc2024', 'ltsc2021', 'mac', 'macClassic']);
  expect(who(sessionData)).toEqual(['web', 'classic', 'ltsc2024', 'mac']);
});

// https://learn.microsoft.com/javascript/api/requirement-sets/common/nested-app-auth-requirement-sets (2026-03-31)
test('clients without nested sign-in are the old ones', () => {
  const without = Object.entries(outlookClients).flatMap(([name, { sets }]) => ('NestedAppAuth' in sets ? [] : [name]));
  expect(without).toEqual(['ltsc2021', 'macClassic', 'onPremises']);
});

test('says a recurrence as people do', () => {
  expect(
    sayRecurrence({
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 4, days: ['tue'] },
      recurrenceTimeZone: { name: 'GMT Standard Time' },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 12,
        startDay: 1,
        endYear: 2027,
        endMonth: 4,
        endDay: 20,
        startTimeMin: 605,
        durationMin: 45,
      },
    }),
  ).toBe('every 4 weeks on tue, 10:05 for 45 minutes, 2026-12-01 to 2027-04-20, GMT Standard Time');
});

test('answers a message of office.js under its own numbers', () => {
  const message = readMessage(
    JSON.stringify({
      _actionName: 'ExecuteMethod',
      _actionType: 0,
      _conversationId: 'c',
      _correlationId: 7,
      _data: { ApiParams: { subject: 'x' }, MethodData: { DispatchId: 17 } },
    }),
  );
  expect(message).toMatchObject({ call: 17, kind: 'invoke', parameters: { subject: 'x' } });
  Object.assign(globalThis, { window: { location: { origin: 'https://outlook.office.com' } } });
  expect(JSON.parse(toReply(message, { error: false }))).toMatchObject({
    _correlationId: 7,
    _conversationId: 'c',
    _data: { error: false },
  });
});
