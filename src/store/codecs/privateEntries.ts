import * as v from 'valibot';
import type { PrivateEntry } from '#domain/entries.ts';
import { growthLevels, type GrowthLevels } from '#domain/growth.ts';
import { growthGoals } from '#domain/growthGoals.ts';
import type { NoticeChoice } from '#domain/notices.ts';
import { type RecordChoice, skills } from '#domain/recognition/recordChoice.ts';
import { pulseAnswers } from '#domain/pulse.ts';
import type { PulseVeil } from '#domain/pulseVeil.ts';
import { toIso } from '#domain/time/instant.ts';
import { entryCodec } from './entryCodec.ts';
import { moment, pairOf, pulse } from './shapes.ts';

const key = v.string();

const choice = v.object({
  skills: v.array(v.picklist(skills)),
  thanks: v.array(v.string()),
  learnings: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, RecordChoice>;

const level = v.exactOptional(v.picklist(growthLevels));
const levels = v.object({ leading: level, listening: level, explaining: level }) satisfies v.GenericSchema<
  unknown,
  GrowthLevels
>;
const notices = v.object({
  tells: v.boolean(),
  restsUntil: v.exactOptional(moment),
}) satisfies v.GenericSchema<unknown, NoticeChoice>;

const told = v.picklist(pulseAnswers);
const toldFor = v.exactOptional(v.object({ no: told, partly: told, yes: told }));
const veil = v.object({
  worth: toldFor,
  learned: toldFor,
  eager: toldFor,
  safe: toldFor,
  sureBefore: toldFor,
  sureNow: toldFor,
  again: toldFor,
}) satisfies v.GenericSchema<unknown, PulseVeil>;

const privateEntry = v.variant('kind', [
  v.object({ kind: v.literal('privateNote'), key, session: moment, text: v.string() }),
  v.object({ kind: v.literal('growth'), key, session: moment, levels, line: v.string(), at: moment }),
  v.object({ kind: v.literal('pulse'), key, ...pulse }),
  v.object({ kind: v.literal('pulseVeil'), key: pairOf, veil }),
  v.object({ kind: v.literal('goesOn'), key: pairOf, at: moment }),
  v.object({ kind: v.literal('recordChoice'), key, choice }),
  v.object({ kind: v.literal('growthGoals'), key, goals: v.array(v.picklist(growthGoals)) }),
  v.object({ kind: v.literal('noticeChoice'), key, choice: notices }),
]) satisfies v.GenericSchema<unknown, PrivateEntry>;

/** What a person keeps in Private / {person}. */
export const privateEntries = entryCodec<PrivateEntry>(privateEntry, (entry) =>
  'session' in entry ? { Session: toIso(entry.session) } : {},
);
