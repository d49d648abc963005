import { calendarProbes } from './calendars.ts';
import { directoryProbes } from './directory.ts';
import { folderProbes } from './folders.ts';
import { freeBusyProbes } from './freeBusy.ts';
import { listProbes } from './lists.ts';
import type { Probe } from './probe.ts';
import { seriesProbes } from './series.ts';
import { sharingProbes } from './sharing.ts';

/** Every assumption that can be tried with one token and one site. */
export const probes: readonly Probe[] = [
  ...sharingProbes,
  ...folderProbes,
  ...listProbes,
  ...freeBusyProbes,
  ...calendarProbes,
  ...seriesProbes,
  ...directoryProbes,
];
