import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { openFamily, openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useElders } from '../../state/elders.ts';
import { useFamilies } from '../../state/family/families.ts';
import { type NewsItem, newsTold, useNews } from '../../state/family/news.ts';
import { Note } from '../note/note.tsx';
import { Row, Rows } from '../rows/rows.tsx';
import { together } from '../together.ts';
import { newsLines } from './news-lines.ts';

/**
 * What others did since the app was last open, told once: it stays while the app does. Who joined is asked about until
 * somebody knows them.
 */
export function FamilyNews({ today }: { today: CivilDate }) {
  const elders = useElders();
  const families = useFamilies();
  const news = useNews();
  const [seen, setSeen] = useState<readonly NewsItem[]>([]);
  /** A tab's page stays behind the others: what nobody can see there is not told yet. */
  const [inSight, setInSight] = useState(true);
  useDidShow(() => setInSight(true));
  useDidHide(() => setInSight(false));
  useEffect(() => {
    if (news.length === 0 || !inSight) return;
    setSeen((before) => [...before, ...news]);
    newsTold(news);
  }, [news, inSight]);
  const all = [...seen, ...news.filter(({ id }) => !seen.some((one) => one.id === id))];
  const { done, gone, joined, said } = newsLines(all, elders, families, today);
  return (
    <>
      {done.map(({ id, words }) => (
        <Note key={id} kind='green'>
          {together(words)}
        </Note>
      ))}
      {said.map(({ id, words }) => (
        <Note key={id}>{together(words)}</Note>
      ))}
      {gone.length + joined.length > 0 ? (
        <Rows>
          {gone.map(({ id, elder, words, small }) => (
            <Row key={id} title={words} small={small} onTap={() => openPage(routes.card({ elder }))} />
          ))}
          {joined.map(({ id, words }) => (
            <Row key={id} icon='family' title={words} onTap={openFamily} />
          ))}
        </Rows>
      ) : null}
    </>
  );
}
