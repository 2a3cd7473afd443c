import { View } from '@tarojs/components';
import { Badge } from '../../components/badge/badge.tsx';
import { Beside } from '../../components/beside/beside.tsx';
import { Card } from '../../components/card/card.tsx';
import { Row } from '../../components/rows/rows.tsx';
import { Tap } from '../../components/tap/tap';
import { together } from '../../components/together.ts';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { whoseTurn } from '../../state/family/whose-turn.ts';
import { useReminderView } from '../../state/reminder-view.ts';
import { standingOf } from '../../state/standing.ts';
import { calledOn } from '../../words/called-on.ts';
import { lastByWords, yearsByWords } from '../../words/done-by-words.ts';
import { relationName } from '../../words/relation-words.ts';
import { byWhenWords } from '../../words/reminder-words.ts';
import { badgeWords } from '../../words/standing-words.ts';
import { becauseWords, hearsFirstWords } from '../../words/turn-words.ts';
import { benefitWords } from '../../words/whose-words.ts';
import { ClaimButton } from './claim-button.tsx';
import { NobodyNote } from './nobody-note.tsx';
import './care.scss';

type Props = { elder: Elder; today: CivilDate };

/** One elder of the family: whose turn, why, who hears first, and what this phone's person can say. */
export function CareCard({ elder, today }: Props) {
  const { plan } = useReminderView();
  const several = elder.benefits.length > 1;
  const years = yearsByWords(elder);
  return (
    <Card>
      {elder.benefits.map((benefit) => {
        const standing = standingOf(elder, benefit, today);
        const found = whoseTurn(elder.id, benefit.id);
        const open = standing.kind !== 'fine' && standing.kind !== 'later' && standing.kind !== 'stopped';
        const done = standing.kind === 'fine' ? lastByWords(elder, benefit, today) : null;
        const byWhen = standing.kind === 'stopped' ? null : byWhenWords(standing, today);
        const why = found && open ? becauseWords(found.family, found.turn, standing.kind) : null;
        const lines = [
          ...(several ? [benefitWords(benefit)] : []),
          ...(done ? [done] : byWhen === null ? [] : [byWhen]),
          ...(why ? [why] : []),
        ];
        return (
          <View key={benefit.id} className='care'>
            <Tap className='elder-line' onTap={() => openPage(routes.card({ elder: elder.id }))}>
              <Beside end={<Badge {...(done ? { kind: 'fine', text: '办好了' } : badgeWords(standing))} />}>
                <View className='care-name'>{relationName(elder.relation)}</View>
                {lines.map((line) => (
                  <View key={line} className='small'>
                    {together(line)}
                  </View>
                ))}
              </Beside>
            </Tap>
            {found && open ? (
              <>
                <ClaimButton {...found} />
                <View className='small'>
                  {together(hearsFirstWords(found.family, found.turn, calledOn(plan, benefit.id), today))}
                </View>
                <NobodyNote on={found.turn.nobodyOn} elder={elder.id} today={today} />
              </>
            ) : null}
          </View>
        );
      })}
      {years ? <Row title={years} onTap={() => openPage(routes.history({ elder: elder.id }))} /> : null}
    </Card>
  );
}
