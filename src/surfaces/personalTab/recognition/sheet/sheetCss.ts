/**
 * How paper looks, on the page, in the file and in print. White and black on purpose: paper has no theme. Sizes of paper
 * are the printer's own, so A4 and Letter both fit.
 */
export const sheetCss = `
.sheet, .sheet * { box-sizing: border-box; margin: 0; padding: 0; }
.sheet {
  width: 100%;
  max-width: 46rem;
  margin-inline: auto;
  padding: clamp(1.25rem, 7vw, 4rem) clamp(1rem, 7vw, 4rem);
  background: #fff;
  color: #1d2327;
  border: 1px solid #c9c5be;
  font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif;
  font-size: 1rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  container-type: inline-size;
}
.sheet .kicker { color: #245b57; font-size: 0.875rem; letter-spacing: 0.08em; }
.sheet .name { font-size: clamp(1.5rem, 7cqi, 2.25rem); text-wrap: balance; font-weight: 600; line-height: 1.2; }
.sheet ul { list-style: none; }
.record .head { padding-block-end: 1.25rem; border-block-end: 2px solid #245b57; }
.record .name { margin-block: 0.25rem 0.5rem; }
.record .programme { font-style: italic; }
.record .facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin-block: 1.25rem; }
.record dt { color: #4d565c; font-size: 0.875rem; }
.record dd { font-size: 1.125rem; }
.record .part { margin-block-start: 1.5rem; }
.record .part > :first-child { margin-block-end: 0.375rem; color: #245b57; font-size: 1rem; font-weight: 600; }
.record li { padding-block: 0.1875rem; padding-inline-start: 1.125rem; position: relative; break-inside: avoid; }
.record li::before { content: ''; position: absolute; inset-inline-start: 0.125rem; inset-block-start: 0.875rem; width: 0.375rem; border-block-start: 1px solid #245b57; }
.record .quote { margin-block: 0.5rem 1rem; padding-inline-start: 1.125rem; border-inline-start: 2px solid #245b57; break-inside: avoid; }
.record .words { font-size: 1.125rem; font-style: italic; white-space: pre-wrap; }
.record .from { margin-block-start: 0.25rem; color: #4d565c; font-size: 0.875rem; }
.record .foot { margin-block-start: 2.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid #c9c5be; color: #4d565c; font-size: 0.8125rem; }
.certificate { max-width: 60rem; padding: clamp(0.5rem, 2vw, 1.25rem); }
.certificate .frame { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 0.75rem; min-height: 34rem; padding: clamp(1.5rem, 5cqi, 4rem) clamp(1rem, 6cqi, 5rem); border: 3px double #245b57; text-align: center; }
.certificate .kicker { font-size: clamp(1.25rem, 4cqi, 1.75rem); letter-spacing: 0.12em; }
.certificate .ornament { width: 9rem; height: 0; margin-block: 0.5rem 1.25rem; border-block-start: 1px solid #245b57; position: relative; }
.certificate .ornament::before { content: ''; position: absolute; inset-block-start: -0.375rem; inset-inline-start: calc(50% - 0.3125rem); width: 0.625rem; height: 0.625rem; background: #fff; border: 1px solid #245b57; transform: rotate(45deg); }
.certificate .lead { color: #4d565c; font-style: italic; }
.certificate .name { font-size: clamp(1.75rem, 6cqi, 3.25rem); }
.certificate .did { max-width: 32rem; text-wrap: balance; }
.certificate .programme { font-size: clamp(1.25rem, 3.5cqi, 1.75rem); font-weight: 600; color: #245b57; text-wrap: balance; }
.certificate .sponsor { min-width: min(16rem, 100%); margin-block-start: 3.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid #4d565c; }
.certificate .label { color: #4d565c; font-size: 0.875rem; }
.sheet:dir(rtl) .kicker { letter-spacing: 0; }
.sheetPage { margin: 0; padding: clamp(0rem, 3vw, 2.5rem); background: #f0eeea; }
@page { margin: 18mm 20mm; }
@page certificate { size: landscape; margin: 12mm; }
@media print {
  body:has(.sheet) *:not(:has(.sheet)):not(.sheet):not(.sheet *) { display: none !important; }
  html:has(.sheet), body:has(.sheet), body *:has(.sheet) {
    display: block !important; position: static !important; width: auto !important; max-width: none !important; height: auto !important;
    min-height: 0 !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: #fff !important; border: 0 !important; box-shadow: none !important;
  }
  .sheet { max-width: none; padding: 0; border: 0; font-size: 11pt; }
  .record { page: auto; }
  .record .part > :first-child { break-after: avoid; }
  .certificate { page: certificate; break-inside: avoid; }
  .certificate .frame { min-height: 0; height: calc(100vh - 1mm); }
}
`;
