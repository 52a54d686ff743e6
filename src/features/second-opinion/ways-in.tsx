import { useRef, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { AreaField } from '../../ui/form-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

/** The decoder comes with the camera. */
const Scanner = sideRoom(async () => (await import('./scanner.tsx')).Scanner);

interface WaysInProps {
  title: string;
  /** What was read last, where it was no whole message. */
  said: { readonly words: string; readonly fault: boolean } | null;
  onFile: (file: File) => void;
  /** True when it was a whole message. */
  onText: (text: string) => boolean;
}

/** The ways by which a request or an answer comes in. */
export function WaysIn({ title, said, onFile, onText }: WaysInProps) {
  const input = useRef<HTMLInputElement>(null);
  const [way, setWay] = useState<'paste' | 'scan' | null>(null);
  const [pasted, setPasted] = useState('');
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      <input
        ref={input}
        type="file"
        accept=".json,application/json,image/*"
        hidden
        aria-label={t('opinion.way.file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('opinion.way.file')}
        </Button>
        <Button pressed={way === 'paste'} onClick={() => setWay(way === 'paste' ? null : 'paste')}>
          {t('opinion.way.paste')}
        </Button>
        <Button pressed={way === 'scan'} onClick={() => setWay(way === 'scan' ? null : 'scan')}>
          {t('opinion.way.scan')}
        </Button>
      </div>
      {way === 'paste' && (
        <div className="max-w-[40rem]">
          <AreaField
            label={t('opinion.way.paste.label')}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <Button onClick={() => onText(pasted)}>{t('opinion.way.read')}</Button>
        </div>
      )}
      {way === 'scan' && <Scanner onText={onText} onStop={() => setWay(null)} />}
      <div role="status">
        {said && (
          <Notice level={said.fault ? 'stop' : 'info'}>
            <p>{said.words}</p>
            {said.fault && <p>{t('opinion.fault')}</p>}
          </Notice>
        )}
      </div>
    </section>
  );
}
