import type { SketchRow } from '../../rules/book/step-schema.ts';

const quoted = (rows: readonly SketchRow[]) => rows.map(({ text }) => (text ? `「${text}」` : '')).join('');

/** The sketch as a sentence: 示意图：手机屏幕「待遇资格认证」，上面有「本人认证」，点「代他人认证」。 */
export const sketchWords = (rows: readonly SketchRow[]): string => {
  const others = quoted(rows.filter(({ kind, tap }) => kind !== 'title' && !tap));
  const hit = quoted(rows.filter(({ tap }) => tap));
  const face = rows.some(({ kind }) => kind === 'face');
  const parts = [
    `手机屏幕${quoted(rows.filter(({ kind, tap }) => kind === 'title' && !tap))}`,
    face ? '脸对准圆框' : '',
    others ? `上面有${others}` : '',
    hit ? `点${hit}` : '',
  ];
  return `示意图：${parts.filter(Boolean).join('，')}`;
};
