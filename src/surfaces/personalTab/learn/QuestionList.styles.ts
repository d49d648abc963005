import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useQuestionListStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  asked: typographyStyles.body1Strong,
  answerPlace: { display: 'flex' },
  answer: {
    flexGrow: 1,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
