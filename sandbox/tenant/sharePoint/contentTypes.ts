import { type Handlers, ok } from '../call.ts';
import { listPlace } from './places.ts';
import { picked, requireKnownOptions, selectOf } from './query.ts';
import type { ItemRecord, ListRecord } from './records.ts';

export const contentTypeHandlers: Handlers = {
  'GET /sites/{site-id}/lists/{list-id}/contentTypes': (call) => {
    requireKnownOptions(call, '$select');
    const { list } = listPlace(call);
    const kinds = list.template === 'documentLibrary' ? (['file', 'folder'] as const) : (['item', 'folder'] as const);
    return ok({ value: kinds.map((kind) => picked(contentTypeAnswer(list, kind), selectOf(call))) });
  },
};

/** Ids of SharePoint's own types (SharePoint's "Base content type hierarchy"). */
const parents = {
  item: { id: '0x01', name: 'Item', group: 'List Content Types' },
  folder: { id: '0x0120', name: 'Folder', group: 'Folder Content Types' },
  file: { id: '0x0101', name: 'Document', group: 'Document Content Types' },
} as const;

/** A list has its own copy of a type: the id of the site's type, `00` and 32 digits. */
export const contentTypeOf = (list: ListRecord, kind: ItemRecord['kind']) => ({
  id: `${parents[kind].id}00${list.id.replaceAll('-', '').toUpperCase()}`,
  name: parents[kind].name,
});

const contentTypeAnswer = (list: ListRecord, kind: ItemRecord['kind']) => ({
  ...contentTypeOf(list, kind),
  description: '',
  group: parents[kind].group,
  hidden: false,
  isBuiltIn: true,
  parentId: parents[kind].id,
  readOnly: false,
  sealed: false,
});
