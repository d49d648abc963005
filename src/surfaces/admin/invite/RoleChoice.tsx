import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type Role, roles } from '#domain/participant.ts';
import { useAdminWords } from '#ui/adminWords.ts';

export interface RoleChoiceProps {
  readonly label: string;
  readonly role: Role;
  readonly onChosen: (role: Role) => void;
}

/** As what people are asked in. */
export function RoleChoice({ label, role, onChosen }: RoleChoiceProps) {
  const { inviteMany } = useAdminWords();
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        value={role}
        onChange={(_, { value }) => onChosen(roles.find((one) => one === value) ?? role)}
      >
        {roles.map((one) => (
          <Radio key={one} value={one} label={inviteMany.roles[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
