/** A user as the directory keeps it; names of properties are Graph's. */
export interface UserRecord {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly companyName?: string | null;
  readonly officeLocation: string | null;
  readonly preferredLanguage: string | null;
  readonly employeeHireDate: string | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly managerId: string | null;
  readonly skills: readonly string[];
  /** Grade of the source organisation, the level in its pay structure. */
  readonly grade: string;
  /** Windows or IANA name; the mailbox works in it. */
  readonly timeZone: string;
  /** False for people without an Exchange licence: their calendar cannot be read. */
  readonly hasMailbox: boolean;
  /** Properties of Graph that only a few users have, such as `mobilePhone` or `aboutMe`. */
  readonly further?: Readonly<Record<string, unknown>>;
}

export interface GroupRecord {
  readonly id: string;
  readonly displayName: string;
  readonly description?: string;
  /** Users, and groups inside the group. */
  readonly memberIds: readonly string[];
  readonly ownerIds?: readonly string[];
  /** A Microsoft 365 group with a team; a security group when not given. */
  readonly hasTeam?: boolean;
}

/** Something that happened to a user or a group, for delta queries. */
export interface DirectoryChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly type: 'user' | 'group';
  readonly id: string;
  /** Names of Graph; `manager` and `members` for relationships. */
  readonly properties: readonly string[];
  readonly removed?: 'changed' | 'deleted';
  /** For a group its members who came and who went, for a user the manager. */
  readonly added?: readonly string[];
  readonly left?: readonly string[];
}

export interface DirectoryState {
  readonly users: Map<string, UserRecord>;
  readonly groups: Map<string, GroupRecord>;
  /** Who may change other people's accounts and every group: the directory's administrators by user id. */
  readonly administratorIds: ReadonlySet<string>;
  readonly changes: DirectoryChange[];
  /** Scopes by who consented to them: a user id, or `everyone` for an administrator's consent. */
  consents?: Map<string, ReadonlySet<string>>;
  /**
   * What a property is that the token may not read, with `User.ReadBasic.All`: null or left out. Not documented. Without a
   * value, null.
   */
  unreadable?: 'null' | 'absent';
}
