import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CopyOutcome } from '../components/CopyOutcome';
import { copyText } from '../components/clipboard';
import { useLanguage, useMessages } from '../components/language';
import { type Format, pictureFormats, tableFormats, takeFile } from '../export/files';
import { narrowedTo } from '../export/provenance';
import type { Takeaway } from '../export/takeaway';
import { frame } from '../language/sv/frame';
import { takeAlongMenu } from '../language/sv/take-along-menu';
import type { TakeAlongProps } from './TakeAlong';
import { useOrigin } from './use-provenance';

export interface MenuProps extends Pick<TakeAlongProps, 'question' | 'take'> {
  /** Tells how it went, beside the button. */
  readonly say: (words: ReactNode) => void;
  readonly close: () => void;
}

/** The files that a picture can leave as. Arrow keys, Home and End move between them, Escape and Tab leave. */
export function TakeAlongMenu({ question, take, say, close }: MenuProps) {
  const t = useMessages(takeAlongMenu);
  const language = useLanguage();
  const [takeaway, setTakeaway] = useState<Takeaway | null>(null);
  const provenance = useOrigin()(question, takeaway?.documents);
  const list = useRef<HTMLDivElement>(null);
  const isReady = takeaway !== null && provenance !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on screen is taken once, when the menu opens
  useEffect(() => {
    take().then(setTakeaway, (error: unknown) => say(t('not-made', { reason: String(error) })));
  }, []);
  useEffect(() => {
    if (isReady) list.current?.querySelector('button')?.focus();
  }, [isReady]);
  if (!isReady) return null;

  const takeAs = async (format: Format) => {
    close();
    say(t('making'));
    try {
      say(t('taken', { name: await takeFile(format, takeaway, narrowedTo(provenance, takeaway.narrowed), language) }));
    } catch (error) {
      say(t('not-made', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const copyLink = async () => {
    close();
    say(<CopyOutcome text={provenance.link} isCopied={await copyText(provenance.link)} />);
  };
  const formats: readonly Format[] = takeaway.pictured === false ? tableFormats : [...pictureFormats, ...tableFormats];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the menu that it is all of
    <div ref={list} onKeyDown={(event) => move(event, close)}>
      {formats.map((format) => (
        <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => takeAs(format)}>
          {t(format)}
        </button>
      ))}
      <button type="button" role="menuitem" tabIndex={-1} onClick={copyLink}>
        {language.messages(frame)('copy-link')}
      </button>
    </div>
  );
}

function move(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const here = items.indexOf(document.activeElement as HTMLButtonElement);
  const to: Partial<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
  if (event.key === 'Tab') close();
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
