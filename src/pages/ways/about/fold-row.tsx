import { type PropsWithChildren, useState } from 'react';
import type { IconName } from '../../../components/icon/icon.tsx';
import { Row } from '../../../components/rows/rows.tsx';

type Props = PropsWithChildren<{ title: string; small?: string; icon?: IconName; open?: boolean }>;

/** A row that unfolds what it holds; folded, its contents are not there at all. */
export function FoldRow({ title, small, icon, open: first = false, children }: Props) {
  const [open, setOpen] = useState(first);
  return (
    <Row title={title} small={small} icon={icon} expanded={open} onTap={() => setOpen(!open)}>
      {open ? children : null}
    </Row>
  );
}
