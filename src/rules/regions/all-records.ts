import type { RegionRecord } from '../book/record-schema.ts';
import { record as anhui } from './anhui/record.ts';
import { record as beijing } from './beijing/record.ts';
import { record as bingtuan } from './bingtuan/record.ts';
import { record as chongqing } from './chongqing/record.ts';
import { record as fujian } from './fujian/record.ts';
import { record as gansu } from './gansu/record.ts';
import { record as guangdong } from './guangdong/record.ts';
import { record as guangxi } from './guangxi/record.ts';
import { record as guizhou } from './guizhou/record.ts';
import { record as hainan } from './hainan/record.ts';
import { record as hebei } from './hebei/record.ts';
import { record as heilongjiang } from './heilongjiang/record.ts';
import { record as henan } from './henan/record.ts';
import { record as hubei } from './hubei/record.ts';
import { record as hunan } from './hunan/record.ts';
import { record as jiangsu } from './jiangsu/record.ts';
import { record as jiangxi } from './jiangxi/record.ts';
import { record as jilin } from './jilin/record.ts';
import { record as liaoning } from './liaoning/record.ts';
import { record as neimenggu } from './neimenggu/record.ts';
import { record as ningxia } from './ningxia/record.ts';
import { record as qinghai } from './qinghai/record.ts';
import { record as shaanxi } from './shaanxi/record.ts';
import { record as shandong } from './shandong/record.ts';
import { record as shanghai } from './shanghai/record.ts';
import { record as shanxi } from './shanxi/record.ts';
import { record as sichuan } from './sichuan/record.ts';
import { record as tianjin } from './tianjin/record.ts';
import { record as xinjiang } from './xinjiang/record.ts';
import { record as xizang } from './xizang/record.ts';
import { record as yunnan } from './yunnan/record.ts';
import { record as zhejiang } from './zhejiang/record.ts';

/** Texts, late handling and numbers to call of the 32 regions; only the pages behind the first screen import them. */
export const allRecords: readonly RegionRecord[] = [
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
