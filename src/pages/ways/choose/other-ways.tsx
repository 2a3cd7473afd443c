import { useState } from 'react';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Way } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { wayIcons } from '../way-icons.ts';

/** More than this at once is a list to read, not a choice. */
const atOnce = 4;

type Props = { ways: readonly Way[]; whom: Whom; today: CivilDate };

/** What is said of the place stands with its material; what is said of every place has it in its guide. */
export function OtherWays({ ways, whom, today }: Props) {
  const [all, setAll] = useState(false);
  if (ways.length === 0) return null;
  const shown = all || ways.length <= atOnce + 1 ? ways : ways.slice(0, atOnce);
  return (
    <>
      <Heading level={2} text='不行，再试这些' />
      <Rows>
        {shown.map(({ flow, reason }) => (
          <Row
            key={flow}
            icon={wayIcons[flow]}
            title={sayWho(wayWords[flow].name, whom.who)}
            small={sayWho(reason, whom.who)}
            onTap={() => openPage(routes.guide({ flow, ...whomQuery(whom) }))}
          />
        ))}
        {shown.length < ways.length ? (
          <Row title={`还有 ${ways.length - shown.length} 个办法`} expanded={false} onTap={() => setAll(true)} />
        ) : null}
      </Rows>
      <SourcesFold items={ofRefs(shown.flatMap(({ src }) => src))} today={today} />
    </>
  );
}
