import type { RegionCode } from '../../vocabulary.ts';
import type { RegionEntry } from '../types.ts';
import { anhui } from './anhui.ts';
import { beijing } from './beijing.ts';
import { bingtuan } from './bingtuan.ts';
import { chongqing } from './chongqing.ts';
import { fujian } from './fujian.ts';
import { gansu } from './gansu.ts';
import { guangdong } from './guangdong.ts';
import { guangxi } from './guangxi.ts';
import { guizhou } from './guizhou.ts';
import { hainan } from './hainan.ts';
import { hebei } from './hebei.ts';
import { heilongjiang } from './heilongjiang.ts';
import { henan } from './henan.ts';
import { hubei } from './hubei.ts';
import { hunan } from './hunan.ts';
import { jiangsu } from './jiangsu.ts';
import { jiangxi } from './jiangxi.ts';
import { jilin } from './jilin.ts';
import { liaoning } from './liaoning.ts';
import { neimenggu } from './neimenggu.ts';
import { ningxia } from './ningxia.ts';
import { qinghai } from './qinghai.ts';
import { shaanxi } from './shaanxi.ts';
import { shandong } from './shandong.ts';
import { shanghai } from './shanghai.ts';
import { shanxi } from './shanxi.ts';
import { sichuan } from './sichuan.ts';
import { tianjin } from './tianjin.ts';
import { xinjiang } from './xinjiang.ts';
import { xizang } from './xizang.ts';
import { yunnan } from './yunnan.ts';
import { zhejiang } from './zhejiang.ts';

/** One province-level region each, by its code. */
export const allEntries: ReadonlyMap<RegionCode, RegionEntry> = new Map(
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
