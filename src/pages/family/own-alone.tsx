import { ElderLine } from '../../components/elder-card/elder-line';
import { Heading } from '../../components/heading/heading';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Cared } from './headline';

type Props = { all: readonly Cared[]; families: readonly Family[]; today: CivilDate };

/** Elders who are the person's alone, beside a family; another tap brings them in. */
export function OwnAlone({ all, families, today }: Props) {
  if (all.length === 0) return null;
  const into = families.filter((family) => myselfIn(family)?.recognised);
  return (
    <>
      <Heading level={2} text='只在您手机里的' />
      {all.map((cared) => (
        <ElderLine key={cared.elder.id} {...cared} today={today} />
      ))}
      <Rows>
        {into.map(({ id }) => (
          <Row key={id} icon='family' title='也和家里人一起照看' onTap={() => openPage(routes.bring({ family: id }))} />
        ))}
        <Row icon='plus' title='和另一家人一起照看' small='比如爱人的爸妈' onTap={() => openPage(routes.bring())} />
      </Rows>
    </>
  );
}
