import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../translate.ts';

type UndoableProps = {
  /** What the line says while it holds. */
  readonly children: ComponentChildren;
  /** It was taken out of its list. */
  readonly taken: boolean;
  /** What the line says then. */
  readonly gone: ComponentChildren;
  /** The word on the button that takes it out; absent where nothing may be changed. */
  readonly take: string | undefined;
  onTake(): void;
  onUndo(): void;
};

/** A line of a list with the button that takes it out. Once out, the line stays with a way back, and the focus stays on its button. */
export function Undoable({ children, taken, gone, take, onTake, onUndo }: UndoableProps) {
  const words = useId();
  return (
    <li class={taken ? 'line taken' : 'line'}>
      <div class="line-words" id={words}>
        {taken ? gone : children}
      </div>
      {take !== undefined && (
        <button type="button" class="plain" aria-describedby={words} onClick={taken ? onUndo : onTake}>
          {taken ? t('settings_undo') : take}
        </button>
      )}
    </li>
  );
}
