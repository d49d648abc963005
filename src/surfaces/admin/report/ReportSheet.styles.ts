import { makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInlineEnd: tokens.spacingHorizontalM,
  textAlign: 'start',
  verticalAlign: 'top',
  overflowWrap: 'anywhere',
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

export const useReportStyles = makeStyles({
  sheet: { maxWidth: '46rem' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.caption1, marginBlock: tokens.spacingVerticalXS },
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse' },
  name: { ...cell, fontWeight: tokens.fontWeightRegular },
  cell,
});

/** On paper there is nothing but the report, black on white. */
export const useReportOnPaper = makeStaticStyles(`
@media print {
  body:has(.turnaboutReport) *:not(:has(.turnaboutReport)):not(.turnaboutReport):not(.turnaboutReport *) { display: none !important; }
  body *:has(.turnaboutReport) {
    display: block !important; position: static !important; height: auto !important; margin: 0 !important; padding: 0 !important;
    overflow: visible !important; border: 0 !important; box-shadow: none !important; background: #fff !important;
  }
  .turnaboutReport, .turnaboutReport * { color: #000 !important; background: #fff !important; }
  .turnaboutReport { max-width: none; }
  .turnaboutReport tr { break-inside: avoid; }
}
`);
