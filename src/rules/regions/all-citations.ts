import type { Citation } from '../book/citation-schema.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { citations as anhui } from './anhui/citations.ts';
import { citations as beijing } from './beijing/citations.ts';
import { citations as bingtuan } from './bingtuan/citations.ts';
import { citations as chongqing } from './chongqing/citations.ts';
import { citations as fujian } from './fujian/citations.ts';
import { citations as gansu } from './gansu/citations.ts';
import { citations as guangdong } from './guangdong/citations.ts';
import { citations as guangxi } from './guangxi/citations.ts';
import { citations as guizhou } from './guizhou/citations.ts';
import { citations as hainan } from './hainan/citations.ts';
import { citations as hebei } from './hebei/citations.ts';
import { citations as heilongjiang } from './heilongjiang/citations.ts';
import { citations as henan } from './henan/citations.ts';
import { citations as hubei } from './hubei/citations.ts';
import { citations as hunan } from './hunan/citations.ts';
import { citations as jiangsu } from './jiangsu/citations.ts';
import { citations as jiangxi } from './jiangxi/citations.ts';
import { citations as jilin } from './jilin/citations.ts';
import { citations as liaoning } from './liaoning/citations.ts';
import { citations as neimenggu } from './neimenggu/citations.ts';
import { citations as ningxia } from './ningxia/citations.ts';
import { citations as qinghai } from './qinghai/citations.ts';
import { citations as shaanxi } from './shaanxi/citations.ts';
import { citations as shandong } from './shandong/citations.ts';
import { citations as shanghai } from './shanghai/citations.ts';
import { citations as shanxi } from './shanxi/citations.ts';
import { citations as sichuan } from './sichuan/citations.ts';
import { citations as tianjin } from './tianjin/citations.ts';
import { citations as xinjiang } from './xinjiang/citations.ts';
import { citations as xizang } from './xizang/citations.ts';
import { citations as yunnan } from './yunnan/citations.ts';
import { citations as zhejiang } from './zhejiang/citations.ts';

/** What each region's rules, texts and entry rest on, by its code; only the pages behind the first screen import it. */
export const allCitations: ReadonlyMap<WrittenCode, readonly Citation[]> = new Map([
  ['110000', beijing],
  ['120000', tianjin],
  ['130000', hebei],
  ['140000', shanxi],
  ['150000', neimenggu],
  ['210000', liaoning],
  ['220000', jilin],
  ['230000', heilongjiang],
  ['310000', shanghai],
  ['320000', jiangsu],
  ['330000', zhejiang],
  ['340000', anhui],
  ['350000', fujian],
  ['360000', jiangxi],
  ['370000', shandong],
  ['410000', henan],
  ['420000', hubei],
  ['430000', hunan],
  ['440000', guangdong],
  ['450000', guangxi],
  ['460000', hainan],
  ['500000', chongqing],
  ['510000', sichuan],
  ['520000', guizhou],
  ['530000', yunnan],
  ['540000', xizang],
  ['610000', shaanxi],
  ['620000', gansu],
  ['630000', qinghai],
  ['640000', ningxia],
  ['650000', xinjiang],
  ['660000', bingtuan],
]);
