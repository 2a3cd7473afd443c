import type { RegionEntry } from '../book/entry-schema.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { entry as anhui } from './anhui/entry.ts';
import { entry as beijing } from './beijing/entry.ts';
import { entry as bingtuan } from './bingtuan/entry.ts';
import { entry as chongqing } from './chongqing/entry.ts';
import { entry as fujian } from './fujian/entry.ts';
import { entry as gansu } from './gansu/entry.ts';
import { entry as guangdong } from './guangdong/entry.ts';
import { entry as guangxi } from './guangxi/entry.ts';
import { entry as guizhou } from './guizhou/entry.ts';
import { entry as hainan } from './hainan/entry.ts';
import { entry as hebei } from './hebei/entry.ts';
import { entry as heilongjiang } from './heilongjiang/entry.ts';
import { entry as henan } from './henan/entry.ts';
import { entry as hubei } from './hubei/entry.ts';
import { entry as hunan } from './hunan/entry.ts';
import { entry as jiangsu } from './jiangsu/entry.ts';
import { entry as jiangxi } from './jiangxi/entry.ts';
import { entry as jilin } from './jilin/entry.ts';
import { entry as liaoning } from './liaoning/entry.ts';
import { entry as neimenggu } from './neimenggu/entry.ts';
import { entry as ningxia } from './ningxia/entry.ts';
import { entry as qinghai } from './qinghai/entry.ts';
import { entry as shaanxi } from './shaanxi/entry.ts';
import { entry as shandong } from './shandong/entry.ts';
import { entry as shanghai } from './shanghai/entry.ts';
import { entry as shanxi } from './shanxi/entry.ts';
import { entry as sichuan } from './sichuan/entry.ts';
import { entry as tianjin } from './tianjin/entry.ts';
import { entry as xinjiang } from './xinjiang/entry.ts';
import { entry as xizang } from './xizang/entry.ts';
import { entry as yunnan } from './yunnan/entry.ts';
import { entry as zhejiang } from './zhejiang/entry.ts';

/** The doors and steps of one province-level region each, by its code. */
export const allEntries: ReadonlyMap<WrittenCode, RegionEntry> = new Map(
  [
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
  ].map((entry) => [entry.code, entry]),
);
