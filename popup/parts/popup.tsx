import { opened } from '../state.ts';
import { Body } from './body.tsx';
import { Header } from './header.tsx';
import { OpenCard } from './open-card.tsx';

/** The whole popup: the lists, or one entity's card in their place. */
export function Popup() {
  if (opened.value !== undefined) return <OpenCard id={opened.value} />;
  return (
    <>
      <Header />
      <Body />
    </>
  );
}
