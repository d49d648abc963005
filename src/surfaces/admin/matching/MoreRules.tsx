import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useMoreRulesStyles } from './MoreRules.styles.ts';

export interface MoreRulesProps {
  readonly wishes: MatchWishes;
  readonly onWish: (wishes: MatchWishes) => void;
}

/** Rules for all pairs together. */
export function MoreRules({ wishes, onWish }: MoreRulesProps) {
  const { adjusting } = useAdminWords().matching;
  return (
    <div className={useMoreRulesStyles().rules}>
      {(['liftWeakest', 'everyDepartment'] as const).map((rule) => (
        <Field key={rule} hint={adjusting[`${rule}Meaning`]}>
          <Switch
            label={adjusting[rule]}
            checked={wishes[rule]}
            onChange={(_, { checked }) => onWish({ ...wishes, [rule]: checked })}
          />
        </Field>
      ))}
      <DepartmentLimit
        limit={wishes.mostBetweenDepartments}
        onLimit={(mostBetweenDepartments) => onWish({ ...wishes, mostBetweenDepartments })}
      />
    </div>
  );
}

interface DepartmentLimitProps {
  readonly limit: number | undefined;
  readonly onLimit: (limit: number | undefined) => void;
}

/** What is typed stays as it is until it is a number that can be used. */
function DepartmentLimit({ limit, onLimit }: DepartmentLimitProps) {
  const { adjusting } = useAdminWords().matching;
  const [typed, setTyped] = useState(limit === undefined ? '' : String(limit));
  const fault = isLimit(typed) ? {} : { validationMessage: adjusting.needsNumber };
  const onTyped = (text: string) => {
    setTyped(text);
    if (isLimit(text)) {
      onLimit(text === '' ? undefined : Number(text));
    }
  };
  return (
    <Field label={adjusting.mostBetweenDepartments} hint={adjusting.mostBetweenDepartmentsHint} {...fault}>
      <Input inputMode="numeric" value={typed} onChange={(_, { value }) => onTyped(value.trim())} />
    </Field>
  );
}

const isLimit = (text: string): boolean => /^([1-9]\d{0,3})?$/.test(text);
