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
}

export interface GroupRecord {
  readonly id: string;
  readonly displayName: string;
  readonly memberIds: readonly string[];
}

export interface DirectoryState {
  readonly users: Map<string, UserRecord>;
  readonly groups: Map<string, GroupRecord>;
}
