import { takeAlong } from '../language/sv/take-along';
import { useMessages } from './language';

export interface Copied {
  readonly text: string;
  readonly isCopied: boolean;
}

/** Says that something has been copied; where the browser did not allow it, shows it to be copied by hand. */
export function CopyOutcome({ text, isCopied }: Copied) {
  const t = useMessages(takeAlong);
  return (
    <>
      {isCopied && ` ${t('copied')}`}
      {!isCopied && (
        <>
          {` ${t('not-copied')} `}
          <input readOnly value={text} onFocus={(event) => event.target.select()} aria-label={t('to-copy')} />
        </>
      )}
    </>
  );
}
