import { frame } from '../language/sv/frame';
import { useMessages } from './language';

export interface Copied {
  readonly text: string;
  readonly isCopied: boolean;
}

/** Says that something has been copied; where the browser did not allow it, shows it to be copied by hand. */
export function CopyOutcome({ text, isCopied }: Copied) {
  const t = useMessages(frame);
  return (
    <>
      {isCopied && ` ${t('link-copied')}`}
      {!isCopied && (
        <>
          {` ${t('copying-refused')} `}
          <input readOnly value={text} onFocus={(event) => event.target.select()} aria-label={t('to-copy')} />
        </>
      )}
    </>
  );
}
