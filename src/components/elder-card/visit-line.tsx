import { View } from '@tarojs/components';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { dayAndWeekday } from '../../words/dates.ts';
import { Row } from '../rows/rows.tsx';
import { together } from '../together.ts';

type Props = { elder: Elder; benefit: Benefit; today: CivilDate };

/** The day that was arranged; once it is past, whether it was done. */
export function VisitLine({ elder, benefit, today }: Props) {
  const { visitOn } = benefit;
  if (!visitOn) return null;
  if (visitOn >= today) return <View>{together(`约了 ${dayAndWeekday(visitOn, today)}`)}</View>;
  const done = routes.done({ elder: elder.id, benefit: benefit.id });
  return <Row icon='check' title={`${dayAndWeekday(visitOn, today)}约的，办好了吗？`} onTap={() => openPage(done)} />;
}
