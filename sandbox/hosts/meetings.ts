import type { FrameSettings } from './frameSettings.ts';
import { sandboxServer, type Person } from './sandboxServer.ts';
import { addSettingSwitch } from './switches.ts';

/** A thread for a person without any meeting, so that the panel can be seen all the same. */
const noMeeting = '19:meeting_none@thread.v2';

export interface ChosenMeeting {
  readonly thread: string;
  readonly people: readonly string[];
}

/** The meeting to be in: the one asked for, else the person's next one. The bar offers the others. */
export async function chooseMeeting({ thread: asked }: FrameSettings, person: Person): Promise<ChosenMeeting> {
  const meetings = await sandboxServer.meetings(person.id);
  const thread = asked ?? meetings[0]?.thread ?? noMeeting;
  const choices = meetings.map(({ subject, thread }) => [thread, subject] as const);
  addSettingSwitch('Meeting', 'thread', Object.fromEntries([[noMeeting, 'Some other meeting'], ...choices]), thread);
  const people = meetings.find((meeting) => meeting.thread === thread)?.people;
  return { thread, people: people ?? [person.name] };
}
