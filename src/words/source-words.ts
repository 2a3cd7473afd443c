import { materialDate } from '../rules/regions/material-date.ts';

/** When a material is of; one without a date may be of any age, which is all that can be said of it. */
export const ageWords = (date: string | null, old: boolean): string => {
  if (!date) return old ? '材料没写日期，再问一句' : '材料没写日期';
  return old ? `${materialDate(date)}，材料较早，再问一句` : materialDate(date);
};

type SourceToName = {
  /** Who wrote it: 天津滨海新区政府网. */
  name: string;
  /** As the material bears it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: it bears none. */
  date: string | null;
  /** 转述: someone else's words about the rule. */
  retold?: boolean;
  /** Older than two years. */
  old?: boolean;
};

/** 出处　天津滨海新区政府网（转述） · 2022年11月，材料较早，再问一句 */
export const sourceText = ({ name, date, retold = false, old = false }: SourceToName): string =>
  `出处　${name}${retold ? '（转述）' : ''} · ${ageWords(date, old)}`;
