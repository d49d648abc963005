import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeletionPlanStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2 },
});
