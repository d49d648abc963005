import type { FrameSettings } from './frameSettings.ts';
import { sandboxServer, type Person } from './sandboxServer.ts';
import { addSettingSwitch } from './switches.ts';

/** A thread for a person without any meeting, so that the panel can be seen all the same. */
const noMeeting = '19:meeting_none@thread.v2';

/** The settings with the meeting to be in: the one asked for, else the person's next one; the bar offers the others. */
export async function chooseMeeting(settings: FrameSettings, person: Person): Promise<FrameSettings> {
  const meetings = await sandboxServer.meetings(person.id);
  const thread = settings.thread ?? meetings[0]?.thread ?? noMeeting;
  const choices = meetings.map(({ subject, thread }) => [thread, subject] as const);
  addSettingSwitch('Meeting', 'thread', Object.fromEntries([[noMeeting, 'Some other meeting'], ...choices]), thread);
  return { ...settings, thread };
}
