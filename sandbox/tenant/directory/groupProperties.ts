import { listed } from '../odata.ts';
import { schemasOf } from './filterRules.ts';
import type { GroupRecord } from './records.ts';
import { mailDomain } from '../wellKnown.ts';

type Getter = (group: GroupRecord) => unknown;

/** Every property of a group by its name in Graph. What nobody filled in is null, or an empty list. */
const groupProperties: Readonly<Record<string, Getter>> = { ...unfilled(), ...filled() };

export const readGroup = (group: GroupRecord, property: string): unknown => groupProperties[property]?.(group) ?? null;

/** A group as Graph answers it: all that is filled in without a selection. */
export function groupAnswer(
  group: GroupRecord,
  query: URLSearchParams,
  form: 'plain' | 'typed' = 'plain',
): Record<string, unknown> {
  const names = listed(query, '$select') ?? groupDefaults;
  const wanted = new Set(['id', ...(names.includes('*') ? groupDefaults : names)]);
  const answer = [...wanted].map((name) => [name, readGroup(group, name)] as const);
  return { ...(form === 'typed' && { '@odata.type': '#microsoft.graph.group' }), ...Object.fromEntries(answer) };
}

export const groupDefaults: readonly string[] = (
  'id createdDateTime description displayName groupTypes mail mailEnabled mailNickname proxyAddresses securityEnabled ' +
  'visibility'
).split(' ');

function nickname({ displayName }: GroupRecord): string {
  return displayName.toLowerCase().replaceAll(/\W+/g, '-');
}

function filled(): Record<string, Getter> {
  return {
    id: (group) => group.id,
    createdDateTime: () => '2026-09-01T09:00:00Z',
    description: (group) => group.description ?? null,
    displayName: (group) => group.displayName,
    groupTypes: (group) => (group.hasTeam === true ? ['Unified'] : []),
    mail: (group) => (group.hasTeam === true ? `${nickname(group)}@${mailDomain}` : null),
    mailEnabled: (group) => group.hasTeam === true,
    mailNickname: nickname,
    proxyAddresses: (group) => (group.hasTeam === true ? [`SMTP:${nickname(group)}@${mailDomain}`] : []),
    securityEnabled: (group) => group.hasTeam !== true,
    visibility: (group) => (group.hasTeam === true ? 'Private' : null),
  };
}

function unfilled(): Record<string, Getter> {
  const structural = Object.entries(schemasOf('group')).filter(
    ([name, schema]) => schema['x-ms-navigationProperty'] !== true && !name.includes('@'),
  );
  return Object.fromEntries(structural.map(([name, { type }]) => [name, () => (type === 'array' ? [] : null)]));
}
