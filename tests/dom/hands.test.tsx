import { fireEvent, render as renderUntrusted, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Grip, type HandAct, useDrag } from '../../components/hand.ts';
import { HandButton } from '../../components/hand-button.tsx';
import { STEP } from '../../src/card/put.ts';
import { expectAccessible, render } from './setup.tsx';

const told: string[] = [];
const onHand = (grip: Grip, act: HandAct) => told.push(`${grip} ${typeof act === 'object' ? `${act.x},${act.y}` : act}`);

const button = (grip: Grip) => <HandButton grip={grip} label="Handle" how="Press it" onHand={onHand} />;
const handle = () => screen.getByRole('button', { name: 'Handle' });

function Head() {
  const { parts } = useDrag('move', onHand);
  return (
    <header {...parts}>
      <h2>Head</h2>
      <button type="button">Other</button>
    </header>
  );
}

/** A pointer goes down, moves by way of these places and is lifted. */
function drag(element: Element, places: readonly (readonly [x: number, y: number])[], changes: object = {}) {
  const at = ([x, y]: readonly [number, number]) => ({ clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1, ...changes });
  const [first = [0, 0] as const, ...others] = places;
  fireEvent.pointerDown(element, at(first));
  for (const place of others) fireEvent.pointerMove(element, at(place));
  fireEvent.lostPointerCapture(element, at(first));
}

beforeEach(() => {
  told.length = 0;
  Element.prototype.setPointerCapture = vi.fn();
  return () => Reflect.deleteProperty(Element.prototype, 'setPointerCapture');
});

describe('a part that can be dragged', () => {
  test('is taken hold of once the pointer has gone some way, and tells how far it is', () => {
    render(<Head />);
    drag(screen.getByText('Head'), [
      [100, 100],
      [102, 101],
      [110, 100],
      [90, 130],
    ]);
    expect(told).toEqual(['move take', 'move 10,0', 'move -10,30']);
    expect(Element.prototype.setPointerCapture).toHaveBeenCalledWith(1);
  });

  test.each<[string, object]>([
    ['by another button of the mouse', { button: 2 }],
    ['by a second finger', { isPrimary: false }],
  ])('is not %s', (_name, changes) => {
    render(<Head />);
    drag(
      screen.getByText('Head'),
      [
        [0, 0],
        [50, 50],
      ],
      changes,
    );
    expect(told).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'from a button in it',
      () =>
        drag(screen.getByText('Other'), [
          [0, 0],
          [50, 50],
        ]),
    ],
    ['by a pointer that only passes', () => fireEvent.pointerMove(screen.getByText('Head'), { clientX: 50, clientY: 50 })],
    [
      'by one that was lifted',
      () => {
        drag(screen.getByText('Head'), [[0, 0]]);
        fireEvent.pointerMove(screen.getByText('Head'), { clientX: 50, clientY: 50 });
      },
    ],
  ])('is not moved %s', (_name, act) => {
    render(<Head />);
    act();
    expect(told).toEqual([]);
  });
});

describe('a handle', () => {
  test.each<Grip>(['move', 'size'])('is pressed, and moved by arrow keys alone: %s', (grip) => {
    render(button(grip));
    fireEvent.click(handle());
    expect(fireEvent.keyDown(handle(), { key: 'ArrowLeft' })).toBe(false);
    expect(fireEvent.keyDown(handle(), { key: 'ArrowLeft', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(handle(), { key: 'Tab' })).toBe(true);
    expect(told).toEqual([`${grip} press`, `${grip} take`, `${grip} -${STEP},0`]);
  });

  test('is not pressed by the click that ends a drag, but by the next', () => {
    render(button('move'));
    drag(handle(), [
      [0, 0],
      [30, 0],
    ]);
    fireEvent.click(handle(), { detail: 1 });
    expect(told).toEqual(['move take', 'move 30,0']);
    drag(handle(), [[30, 0]]);
    fireEvent.click(handle(), { detail: 1 });
    expect(told.at(-1)).toBe('move press');
  });

  test('is pressed by key after a drag', () => {
    render(button('size'));
    drag(handle(), [
      [0, 0],
      [30, 0],
    ]);
    fireEvent.click(handle(), { detail: 0 });
    expect(told.at(-1)).toBe('size press');
  });

  test.each<[Grip, readonly string[]]>([
    ['size', ['size own']],
    ['move', []],
  ])('gives by a double click its own size back, if it is the one for that: %s', (grip, wanted) => {
    render(button(grip));
    fireEvent.dblClick(handle());
    expect(told).toEqual(wanted);
  });

  test('obeys no event that a page made up', () => {
    renderUntrusted(button('size'));
    drag(handle(), [
      [0, 0],
      [50, 50],
    ]);
    fireEvent.click(handle());
    fireEvent.dblClick(handle());
    fireEvent.keyDown(handle(), { key: 'ArrowLeft' });
    expect(told).toEqual([]);
  });

  test('has no fault that axe can find', async () => {
    const { container } = render(button('size'));
    await expectAccessible(container);
  });
});
