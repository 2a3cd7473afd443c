import type { RegionCycles, WrittenCycles } from '../book/cycles-schema.ts';
import { cycles as anhui } from './anhui/cycles.ts';
import { cycles as beijing } from './beijing/cycles.ts';
import { cycles as bingtuan } from './bingtuan/cycles.ts';
import { cycles as chongqing } from './chongqing/cycles.ts';
import { cycles as fujian } from './fujian/cycles.ts';
import { cycles as gansu } from './gansu/cycles.ts';
import { cycles as guangdong } from './guangdong/cycles.ts';
import { cycles as guangxi } from './guangxi/cycles.ts';
import { cycles as guizhou } from './guizhou/cycles.ts';
import { cycles as hainan } from './hainan/cycles.ts';
import { cycles as hebei } from './hebei/cycles.ts';
import { cycles as heilongjiang } from './heilongjiang/cycles.ts';
import { cycles as henan } from './henan/cycles.ts';
import { cycles as hubei } from './hubei/cycles.ts';
import { cycles as hunan } from './hunan/cycles.ts';
import { cycles as jiangsu } from './jiangsu/cycles.ts';
import { cycles as jiangxi } from './jiangxi/cycles.ts';
import { cycles as jilin } from './jilin/cycles.ts';
import { cycles as liaoning } from './liaoning/cycles.ts';
import { cycles as neimenggu } from './neimenggu/cycles.ts';
import { cycles as ningxia } from './ningxia/cycles.ts';
import { cycles as qinghai } from './qinghai/cycles.ts';
import { cycles as shaanxi } from './shaanxi/cycles.ts';
import { cycles as shandong } from './shandong/cycles.ts';
import { cycles as shanghai } from './shanghai/cycles.ts';
import { cycles as shanxi } from './shanxi/cycles.ts';
import { cycles as sichuan } from './sichuan/cycles.ts';
import { cycles as tianjin } from './tianjin/cycles.ts';
import { withTellers } from './with-tellers.ts';
import { cycles as xinjiang } from './xinjiang/cycles.ts';
import { cycles as xizang } from './xizang/cycles.ts';
import { cycles as yunnan } from './yunnan/cycles.ts';
import { cycles as zhejiang } from './zhejiang/cycles.ts';

/** The rules of the 32 province-level regions in the order of their codes, as their folders write them. */
export const writtenCycles: readonly WrittenCycles[] = [
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

/** What the first screen needs of each. */
export const allCycles: readonly RegionCycles[] = writtenCycles.map(withTellers);
