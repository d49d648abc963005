import * as v from 'valibot';
import { GraphFault, ok, type Handler } from '../call.ts';
import { selectProperties } from '../odata.ts';
import { readBody } from './bodies.ts';
import { utcText } from './dateTimes.ts';
import { changeMeeting } from './meetingChanges.ts';
import { notify } from './notices.ts';
import { isOrganizer } from './occurrences.ts';
import { eventOf } from './readEvents.ts';
import type { Attachment } from './records.ts';

/** Read and written again it is the same. A regular expression runs out of stack on files of some megabytes. */
const isBase64 = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text;

const fileShape = v.strictObject({
  '@odata.type': v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  contentBytes: v.pipe(v.string(), v.check(isBase64, 'Expected Base64')),
  contentType: v.nullish(v.string()),
  contentId: v.nullish(v.string(), null),
  isInline: v.optional(v.boolean(), false),
});

const largest = 3 * 1024 * 1024;

export const listAttachments: Handler = (call) => {
  const { attachments } = eventOf(call).entry.meeting;
  return ok({ value: attachments.map((one) => selectProperties(wireAttachment(one), call.query)) });
};

/** A file below 3 MB: https://learn.microsoft.com/graph/api/event-post-attachments. Everyone invited gets it. */
export const addAttachment: Handler = (call) => {
  const { entry, day } = eventOf(call);
  const { meeting } = entry;
  const file = readBody(fileShape, call.body);
  if (day !== undefined || !file['@odata.type'].endsWith('microsoft.graph.fileAttachment')) {
    throw new GraphFault(501, 'NotImplemented', 'The stand-in tenant takes files for whole events or series only.');
  }
  if (!isOrganizer(entry)) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  if (sizeOf(file.contentBytes) >= largest) {
    throw new GraphFault(413, 'RequestEntityTooLarge', 'The file is 3 MB or more: it needs an upload session.');
  }
  const attachment: Attachment = {
    id: `${Buffer.from(`${meeting.key}:attachment:${meeting.attachments.length}`).toString('base64url')}=`,
    name: file.name,
    contentType: file.contentType ?? 'application/octet-stream',
    isInline: file.isInline,
    contentId: file.contentId,
    content: file.contentBytes,
    addedAt: call.now,
  };
  changeMeeting(call.state, meeting, { attachments: [...meeting.attachments, attachment] }, call.now);
  notify(call.state, meeting, { at: call.now, kind: 'update' });
  return { status: 201, body: wireAttachment(attachment) };
};

const sizeOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

const wireAttachment = ({ id, name, contentType, isInline, contentId, content, addedAt }: Attachment) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  id,
  name,
  contentType,
  size: sizeOf(content),
  isInline,
  lastModifiedDateTime: utcText(addedAt),
  contentId,
  contentLocation: null,
  contentBytes: content,
});
