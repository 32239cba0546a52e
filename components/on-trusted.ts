import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether an event may act. */
export type Trusts = (event: Event) => boolean;

/** Only what the browser itself sends: a page can make up any other event. Tests, which cannot press a real key, provide their own. */
export const Trust = createContext<Trusts>((event) => event.isTrusted);

/** Wraps a handler so that an event that is not trusted does nothing. */
export function onTrusted<E extends Event>(trusts: Trusts, handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (trusts(event)) handler(event);
  };
}

/** The wrapper for handlers of this part of the tree. */
export function useTrusted(): <E extends Event>(handler: (event: E) => void) => (event: E) => void {
  const trusts = useContext(Trust);
  return (handler) => onTrusted(trusts, handler);
}
