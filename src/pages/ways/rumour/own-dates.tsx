import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { useElders } from '../../../state/elders.ts';
import { relationName } from '../../../words/relation-words.ts';
import { ownDates } from './own-date-words.ts';

/** What counts at home, beside what the message claims. */
export function OwnDates({ today }: { today: CivilDate }) {
  const dates = ownDates(useElders(), today);
  return (
    <>
      <Heading level={2} text='您家的日子' />
      <Rows>
        {dates.map(({ elder, words }) => (
          <Row
            key={elder.id}
            icon='calendar'
            title={relationName(elder.relation)}
            small={words}
            onTap={() => openPage(routes.card({ elder: elder.id }))}
          />
        ))}
        {dates.length === 0 ? (
          <Row
            icon='plus'
            title='加一位长辈'
            small='看您家的日子，不用听别人说'
            onTap={() => openPage(routes.elder())}
          />
        ) : null}
      </Rows>
    </>
  );
}
