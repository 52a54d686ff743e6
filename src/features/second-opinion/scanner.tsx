import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { decodePicture } from './decode-picture.ts';

const LOOK_MS = 150;

interface ScannerProps {
  /** What was read; true when nothing more is to be looked for. */
  onText: (text: string) => boolean;
  onStop: () => void;
}

/** The camera, asked for only when it is wanted; its pictures stay in this window. */
export function Scanner({ onText, onStop }: ScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState<string>();
  const found = useEffectEvent((text: string) => {
    if (onText(text)) onStop();
  });

  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async () => {
      const text = video.current ? await decodePicture(video.current) : undefined;
      if (stopped) return;
      if (text !== undefined) found(text);
      timer = setTimeout(() => void look(), LOOK_MS);
    };
    const begin = async () => {
      if (!navigator.mediaDevices?.getUserMedia) return setRefused(t('opinion.scan.none'));
      try {
        const asked = { video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } };
        stream = await navigator.mediaDevices.getUserMedia(asked);
        if (stopped || !video.current) return stopAll();
        video.current.srcObject = stream;
        await video.current.play();
        void look();
      } catch (error) {
        const none = error instanceof DOMException && error.name === 'NotFoundError';
        if (!stopped)
          setRefused(
            none
              ? t('opinion.scan.none')
              : t('opinion.scan.refused', { message: error instanceof Error ? error.message : String(error) }),
          );
      }
    };
    const stopAll = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void begin();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopAll();
    };
  }, []);

  return (
    <div className="grid gap-2">
      {refused ? (
        <Notice level="caution">{refused}</Notice>
      ) : (
        <>
          <p>{t('opinion.scan.looking')}</p>
          <video
            ref={video}
            muted
            playsInline
            className="max-h-[50dvh] max-w-full rounded-control border border-line"
          />
        </>
      )}
      <div>
        <Button onClick={onStop}>{t('opinion.scan.stop')}</Button>
      </div>
    </div>
  );
}
