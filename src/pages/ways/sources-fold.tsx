import { useState } from 'react';
import { SourceLine } from '../../components/source-line/source-line.tsx';
import { type SourceItem, summaryWords } from '../../components/source-list/source-item.ts';
import { SourceList } from '../../components/source-list/source-list.tsx';
import type { Public } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';

type Props = {
  items: readonly SourceItem[];
  today: CivilDate;
  /** Of whose rule they are. */
  about?: Pick<Public, 'region' | 'scheme'>;
};

/** The last line of a card; one tap shows each material. */
export function SourcesFold({ items, today, about }: Props) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      <SourceLine text={summaryWords(items, today)} onTap={() => setOpen(!open)} about={about} />
      {open ? <SourceList items={items} today={today} /> : null}
    </>
  );
}
