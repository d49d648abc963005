import * as v from 'valibot';
import { declarables, declaredAnswers, readinessItems, type ReadinessRecord } from '#domain/readiness.ts';
import { moment, person } from './shapes.ts';

/** What leads said of the readiness of a programme, and its launch. */
export const readiness = v.object({
  declared: v.array(
    v.object({ about: v.picklist(declarables), answer: v.picklist(declaredAnswers), by: person, at: moment }),
  ),
  launch: v.exactOptional(
    v.object({
      by: person,
      at: moment,
      open: v.array(v.picklist(readinessItems)),
      because: v.exactOptional(v.string()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ReadinessRecord>;
