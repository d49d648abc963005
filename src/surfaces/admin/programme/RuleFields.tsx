import { Field, Input, Textarea } from '@fluentui/react-components';
import { stylePolicies } from '#domain/matching/suitability/weights.ts';
import { departmentRules } from '#domain/programme.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FormPartProps } from './formPart.ts';
import { NumberField } from './NumberField.tsx';
import { useProgrammeStyles } from './programme.styles.ts';
import { QualifyingCount } from './QualifyingCount.tsx';

const seniorityKinds = ['levels', 'grades', 'titles'] as const;

/** What no pair may break, with a count of whom that lets in, and who suits whom. */
export function RuleFields(props: FormPartProps & { readonly readersId: string }) {
  const { form, faults, onChange } = props;
  const words = useProgrammeWords();
  const styles = useProgrammeStyles();
  const most = faults.has('mostLevelGap') ? { validationMessage: words.needsMost } : { hint: words.mostLevelGapHint };
  return (
    <>
      <ChoiceField
        label={words.departments}
        choices={departmentRules}
        names={words.departmentChoices}
        chosen={form.departments}
        onChosen={(departments) => onChange({ departments })}
      />
      <ChoiceField
        label={words.seniority}
        choices={seniorityKinds}
        names={words.seniorityChoices}
        chosen={form.seniority}
        onChosen={(seniority) => onChange({ seniority })}
      />
      {form.seniority !== 'levels' && <StepsField {...props} />}
      <div className={styles.row}>
        <NumberField name="leastLevelGap" {...props} />
        <Field label={words.mostLevelGap} {...most}>
          <Input
            type="number"
            min={1}
            value={form.mostLevelGap}
            onChange={(_, { value }) => onChange({ mostLevelGap: value })}
          />
        </Field>
      </div>
      <QualifyingCount form={form} />
      <ChoiceField
        label={words.style}
        choices={stylePolicies}
        names={words.styleChoices}
        chosen={form.style}
        onChosen={(style) => onChange({ style })}
      />
    </>
  );
}

function StepsField({ form, faults, onChange, readersId }: FormPartProps & { readonly readersId: string }) {
  const words = useProgrammeWords();
  const message = faults.has('steps') ? { validationMessage: words.needsSteps } : {};
  return (
    <Field label={words.steps} hint={words.stepsHint} {...message}>
      <Textarea
        aria-describedby={readersId}
        rows={5}
        value={form.steps}
        onChange={(_, { value }) => onChange({ steps: value })}
      />
    </Field>
  );
}
