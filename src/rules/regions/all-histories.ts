import type { RegionHistory } from '../book/history-schema.ts';
import { history as anhui } from './anhui/history.ts';
import { history as beijing } from './beijing/history.ts';
import { history as bingtuan } from './bingtuan/history.ts';
import { history as chongqing } from './chongqing/history.ts';
import { history as fujian } from './fujian/history.ts';
import { history as gansu } from './gansu/history.ts';
import { history as guangdong } from './guangdong/history.ts';
import { history as guangxi } from './guangxi/history.ts';
import { history as guizhou } from './guizhou/history.ts';
import { history as hainan } from './hainan/history.ts';
import { history as hebei } from './hebei/history.ts';
import { history as heilongjiang } from './heilongjiang/history.ts';
import { history as henan } from './henan/history.ts';
import { history as hubei } from './hubei/history.ts';
import { history as hunan } from './hunan/history.ts';
import { history as jiangsu } from './jiangsu/history.ts';
import { history as jiangxi } from './jiangxi/history.ts';
import { history as jilin } from './jilin/history.ts';
import { history as liaoning } from './liaoning/history.ts';
import { history as neimenggu } from './neimenggu/history.ts';
import { history as ningxia } from './ningxia/history.ts';
import { history as qinghai } from './qinghai/history.ts';
import { history as shaanxi } from './shaanxi/history.ts';
import { history as shandong } from './shandong/history.ts';
import { history as shanghai } from './shanghai/history.ts';
import { history as shanxi } from './shanxi/history.ts';
import { history as sichuan } from './sichuan/history.ts';
import { history as tianjin } from './tianjin/history.ts';
import { history as xinjiang } from './xinjiang/history.ts';
import { history as xizang } from './xizang/history.ts';
import { history as yunnan } from './yunnan/history.ts';
import { history as zhejiang } from './zhejiang/history.ts';

/** What the repository remembers of each region; no page and no service may import it, the lint sees to that. */
export const allHistories: readonly RegionHistory[] = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  neimenggu,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  xizang,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
  bingtuan,
];
