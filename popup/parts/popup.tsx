import { useLayoutEffect } from 'preact/hooks';
import { opened, returnFocus } from '../opened.ts';
import { Body } from './body.tsx';
import { Header } from './header.tsx';
import { OpenCard } from './open-card.tsx';
import { OpenEvent } from './open-event.tsx';

/** The whole popup: the lists, or one entity's card or one event in their place. */
export function Popup() {
  const shown = opened.value;
  if (shown?.kind === 'entity') return <OpenCard id={shown.id} />;
  if (shown) return <OpenEvent report={shown.report} id={shown.id} />;
  return <Lists />;
}

function Lists() {
  useLayoutEffect(returnFocus, []);
  return (
    <>
      <Header />
      <Body />
    </>
  );
}
