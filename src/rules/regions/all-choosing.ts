import type { RegionChoose } from '../book/choose-schema.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { choose as anhui } from './anhui/choose.ts';
import { choose as beijing } from './beijing/choose.ts';
import { choose as bingtuan } from './bingtuan/choose.ts';
import { choose as chongqing } from './chongqing/choose.ts';
import { choose as fujian } from './fujian/choose.ts';
import { choose as gansu } from './gansu/choose.ts';
import { choose as guangdong } from './guangdong/choose.ts';
import { choose as guangxi } from './guangxi/choose.ts';
import { choose as guizhou } from './guizhou/choose.ts';
import { choose as hainan } from './hainan/choose.ts';
import { choose as hebei } from './hebei/choose.ts';
import { choose as heilongjiang } from './heilongjiang/choose.ts';
import { choose as henan } from './henan/choose.ts';
import { choose as hubei } from './hubei/choose.ts';
import { choose as hunan } from './hunan/choose.ts';
import { choose as jiangsu } from './jiangsu/choose.ts';
import { choose as jiangxi } from './jiangxi/choose.ts';
import { choose as jilin } from './jilin/choose.ts';
import { choose as liaoning } from './liaoning/choose.ts';
import { choose as neimenggu } from './neimenggu/choose.ts';
import { choose as ningxia } from './ningxia/choose.ts';
import { choose as qinghai } from './qinghai/choose.ts';
import { choose as shaanxi } from './shaanxi/choose.ts';
import { choose as shandong } from './shandong/choose.ts';
import { choose as shanghai } from './shanghai/choose.ts';
import { choose as shanxi } from './shanxi/choose.ts';
import { choose as sichuan } from './sichuan/choose.ts';
import { choose as tianjin } from './tianjin/choose.ts';
import { choose as xinjiang } from './xinjiang/choose.ts';
import { choose as xizang } from './xizang/choose.ts';
import { choose as yunnan } from './yunnan/choose.ts';
import { choose as zhejiang } from './zhejiang/choose.ts';

/** What each province-level region changes of choosing, by its code; most change nothing. */
export const allChoosing: ReadonlyMap<WrittenCode, RegionChoose> = new Map(
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
  ].map((choose) => [choose.code, choose]),
);
