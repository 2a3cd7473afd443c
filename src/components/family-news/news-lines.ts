import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import type { NewsItem } from '../../state/family/news.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { memberNames, memberSubject } from '../../words/member-words.ts';
import { relationName, relationSubject } from '../../words/relation-words.ts';

type Line = { id: string; words: string };

type Lines = {
  done: readonly Line[];
  /** 已去世 or no longer reminded of, by another: it leads to where it can be put right. */
  gone: readonly (Line & { elder: string; small: string })[];
  joined: readonly Line[];
  said: readonly Line[];
};

/** Who is still there to ask: recognised by nobody, and not the reader. */
const asked = (families: readonly Family[]): readonly Line[] =>
  families.flatMap((family) =>
    myselfIn(family)?.recognised
      ? family.members
          .filter(({ recognised, me }) => !recognised && !me)
          .map(({ id }) => ({ id, words: `${memberSubject(family, id)}加入了，认识吗？` }))
      : [],
  );

/** What the news say, in words for this reader. An elder or a family that is no more here says nothing. */
export function newsLines(
  news: readonly NewsItem[],
  elders: readonly Elder[],
  families: readonly Family[],
  today: CivilDate,
): Lines {
  const elderOf = (id: string) => elders.find((elder) => elder.id === id);
  const familyOf = (id: string) => families.find((family) => family.id === id);
  const done = news.flatMap((item): Line[] => {
    if (item.kind !== 'done') return [];
    const [elder, family] = [elderOf(item.elder), familyOf(item.family)];
    if (!elder || !family) return [];
    const who = memberSubject(family, item.who);
    const words = `${who} ${dayInYearWords(item.on, today)} 办好了${relationSubject(elder.relation)}的。`;
    return [{ id: item.id, words }];
  });
  const gone = news.flatMap((item) => {
    const elder = item.kind === 'stopped' ? elderOf(item.elder) : undefined;
    if (item.kind !== 'stopped' || !elder) return [];
    const who = relationSubject(elder.relation);
    const isDead = item.stopped === 'deceased';
    return [
      {
        id: item.id,
        elder: elder.id,
        words: isDead ? `家里人说，${who}走了` : `家里人说，${who}不用提醒了`,
        small: `${isDead ? '请节哀。' : ''}家里人的提醒都停了。要是点错了，点这里能改回来`,
      },
    ];
  });
  const said = news.flatMap((item): Line[] => {
    if (item.kind === 'left') {
      return [{ id: item.id, words: `${item.word ? memberNames[item.word] : '家里有人'}不再一起照看了。` }];
    }
    if (item.kind === 'out') {
      const whom = item.relations.map(relationName).join('、');
      return [{ id: item.id, words: `您不在那个家里了${whom ? `，${whom}也不在您手机里了` : ''}。` }];
    }
    const elder = item.kind === 'returned' ? elderOf(item.elder) : undefined;
    const family = item.kind === 'returned' ? familyOf(item.family) : undefined;
    if (item.kind === 'returned' && elder && family) {
      const who = memberSubject(family, item.who);
      const words = `${who}给${relationSubject(elder.relation)}办过认证，删掉的那一种又放回来了。`;
      return [{ id: item.id, words }];
    }
    return item.kind === 'refused' ? [{ id: item.id, words: item.sentence }] : [];
  });
  return { done, gone, joined: asked(families), said };
}
