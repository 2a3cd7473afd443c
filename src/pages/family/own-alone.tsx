import { ElderLine } from '../../components/elder-card/elder-line.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { isNotSame } from '../../state/family/not-same.ts';
import { pairsIn } from '../../state/family/same-pairs.ts';
import { relationName } from '../../words/relation-words.ts';
import type { Cared } from './headline.ts';

type Props = { all: readonly Cared[]; elders: readonly Elder[]; families: readonly Family[]; today: CivilDate };

/** Elders who are the person's alone, beside a family; another tap brings them in. */
export function OwnAlone({ all, elders, families, today }: Props) {
  if (all.length === 0) return null;
  const into = families.filter((family) => myselfIn(family)?.recognised);
  return (
    <>
      <Heading level={2} text='只在您手机里的' />
      {all.map((cared) => (
        <ElderLine key={cared.elder.id} {...cared} today={today} />
      ))}
      <Rows>
        {into.flatMap((family) =>
          pairsIn(family, elders).map(({ own, theirs }) => (
            <Row
              key={`${own.id} ${theirs.id}`}
              icon='person'
              title={`您手机里的${relationName(own.relation)}，和家里的是同一位吗？`}
              small='是的话，合成一位，提醒只发一份'
              onTap={() => openPage(routes.same({ family: family.id, elder: own.id }))}
            />
          )),
        )}
        {into.flatMap((family) =>
          all
            .map(({ elder }) => elder)
            .filter(({ id }) => family.elders.some((theirs) => isNotSame(id, theirs)))
            .map(({ id, relation }) => (
              <Row
                key={`${id} ${family.id}`}
                title={`${relationName(relation)}和家里的，其实是同一位`}
                small='以前点了「不是」，能改过来'
                onTap={() => openPage(routes.same({ family: family.id, elder: id }))}
              />
            )),
        )}
        {into.map(({ id }) => (
          <Row key={id} icon='family' title='也和家里人一起照看' onTap={() => openPage(routes.bring({ family: id }))} />
        ))}
        <Row icon='plus' title='和另一家人一起照看' small='比如爱人的爸妈' onTap={() => openPage(routes.bring())} />
      </Rows>
    </>
  );
}
