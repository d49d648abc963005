import { type GraphCall, type Handlers, ok } from '../call.ts';
import { changeItem } from './changes.ts';
import { timeText } from './identifiers.ts';
import { fieldsAnswer } from './itemAnswers.ts';
import { type ItemPlace, driveItemPlace, itemNotFound, itemPlace, requireLevel } from './places.ts';
import { identityOf } from './principals.ts';
import { expansions, requireKnownOptions } from './query.ts';
import type { VersionRecord } from './records.ts';

const versions = '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions';
const oneVersion = `${versions}/{listItemVersion-id}`;

export const versionHandlers: Handlers = {
  [`GET ${versions}`]: (call) => {
    requireKnownOptions(call, '$expand');
    const place = itemPlace(call);
    return ok({ value: allVersions(place).map((version) => versionAnswer(place, version)) });
  },
  [`GET ${oneVersion}`]: (call) => {
    requireKnownOptions(call, '$expand');
    const place = itemPlace(call);
    return ok(versionAnswer(place, wantedVersion(place)));
  },
  [`GET ${oneVersion}/fields`]: (call) => {
    const place = itemPlace(call);
    return ok(fieldsAnswer(place, undefined, wantedVersion(place)));
  },
  [`POST ${oneVersion}/restoreVersion`]: (call) => {
    const place = itemPlace(call);
    requireLevel(place, 'contribute');
    const { fields, content } = wantedVersion(place);
    changeItem(place, place.item.kind === 'file' ? { fields, content } : { fields });
    return { status: 204 };
  },
  'GET /drives/{drive-id}/items/{driveItem-id}/versions': (call) => {
    requireKnownOptions(call);
    return ok({ value: fileVersions(driveItemPlace(call)) });
  },
};

/** The versions of a file with their sizes, the newest first: https://learn.microsoft.com/graph/api/driveitem-list-versions */
export const fileVersions = (place: ItemPlace) =>
  allVersions(place).map((version) => ({ ...plainVersion(place.call, version), size: version.content.length }));

/** The newest first. */
function allVersions({ item }: ItemPlace): readonly VersionRecord[] {
  return [item, ...item.earlier.toReversed()];
}

function wantedVersion(place: ItemPlace): VersionRecord {
  const label = place.call.params['listItemVersion-id'];
  const version = allVersions(place).find((each) => labelOf(each) === label);
  if (!version) throw itemNotFound();
  return version;
}

function versionAnswer(place: ItemPlace, version: VersionRecord): Readonly<Record<string, unknown>> {
  const [expansion] = expansions(place.call.query.get('$expand'));
  const fields = expansion?.property === 'fields' && { fields: fieldsAnswer(place, expansion.select, version) };
  return { ...plainVersion(place.call, version), ...fields };
}

const plainVersion = (call: GraphCall, version: VersionRecord) => ({
  id: labelOf(version),
  lastModifiedBy: identityOf(call.state, version.modifiedBy),
  lastModifiedDateTime: timeText(version.modifiedAt),
});

const labelOf = (version: VersionRecord): string => `${version.version}.0`;
