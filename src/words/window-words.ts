import { materialIsOld } from '../rules/regions/material-date.ts';
import type { CivilDate, RegionCode, Scheme } from '../rules/vocabulary.ts';
import { cycleWords } from '../rules/window/cycle-words.ts';
import { guessedMonths } from '../rules/window/national-line.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import type { Standing } from '../state/standing.ts';
import { byWhenLines } from './by-when-words.ts';
import { dayInYearWords, pastDayWords } from './dates.ts';
import { placeWords } from './region-words.ts';
import { sourceText } from './source-words.ts';

/** What is said beside the leaf: an estimate is worded as one. */
export function dateLines(standing: Standing, today: CivilDate): readonly string[] {
  const { kind, window } = standing;
  if (standing.kind === 'ahead')
    return [`您填的日子在今天之后：${pastDayWords(standing.last, today)}`, '手机的日期没错，就改一改填的日子'];
  if (!window?.checkBy) return [];
  const day = dayInYearWords(window.checkBy, today);
  if (window.certainty === 'unverified') return [`先按 ${day}前查一查`];
  if (kind === 'missed' || window.checkBy < today) return [dayGoneBy(window, window.checkBy, today)];
  const lines = byWhenLines(window, today);
  if (window.level === 'official') return [...lines, '最晚那天是您在官方页面看到的'];
  if (window.opensOn && window.countsNow === false) {
    return [`${dayInYearWords(window.opensOn, today)}起再办，早了不算`, ...lines];
  }
  return kind === 'fine' ? [`下次${lines[0]}`, ...lines.slice(1)] : lines;
}

/** It may have been certified unseen: only how the day was come by is said of it. */
const dayGoneBy = (window: CertificationWindow, checkBy: CivilDate, today: CivilDate): string =>
  window.level === 'official'
    ? `您在官方页面看到的：${dayInYearWords(checkBy, today)}`
    : `推算的日子：${dayInYearWords(checkBy, today)}`;

/** A last day counted under an unknown boundary is kept, never shown as the day to have it done by. */
export function boundaryIsKnown(window: CertificationWindow): boolean {
  const { cycle } = window;
  if (!cycle) return false;
  if (cycle.kind === 'rolling') return cycle.boundary !== 'unknown';
  return cycle.kind !== 'period' || cycle.maxGap?.boundary !== 'unknown';
}

/** How the days are guessed where no place's own rule sets them. */
export const guessWords = (scheme: Scheme): string =>
  guessedMonths[scheme] === 6 ? '好几个省半年一次，先按半年算' : '先按全国的说法，一年算一次';

/** What else there is to say: the basis below the buttons, and the button that looks it up, tell of these already. */
export const otherReasons = ({ reasons }: CertificationWindow): CertificationWindow['reasons'] =>
  reasons.filter(({ code }) => !['official-due', 'not-found', 'look-up-first'].includes(code));

/** How the date came about, and from whose rule: never a silent fallback from one level to another. */
export function basisWords(window: CertificationWindow, region: RegionCode, scheme: Scheme, today: CivilDate): string {
  if (window.level === 'official') return '不是推算的，以这个日子为准。';
  if (!window.place) {
    const found = window.undated ? `${placeWords(window.undated.place)}没有定日子` : '当地规定没有找到';
    return `${found}，${guessWords(scheme)}。拨 12333 问一句更稳。`;
  }
  const place = placeWords(window.place);
  const higher = window.place !== region && !region.endsWith('0000') ? `没找到您当地的，用的是${place}的。` : '';
  const { latest, checkBy } = window;
  const counted =
    latest && latest !== checkBy && boundaryIsKnown(window) ? `，算到 ${dayInYearWords(latest, today)}` : '';
  return `${higher}按${place}「${cycleWords(window)}」推算${counted}，可能已自动认证，先查一下。`;
}

/** 出处　福建省人力资源和社会保障厅 · 2023年11月；null where no material stands behind the date. */
export function sourceWords(window: CertificationWindow, today: CivilDate): string | null {
  const { place, level, toldBy, sourceDate, certainty } = window;
  if (!place || level === 'official') return null;
  const old = sourceDate !== null && materialIsOld(sourceDate, today);
  return sourceText({ name: toldBy ?? '没写是谁', date: sourceDate, retold: certainty === 'reported', old });
}
