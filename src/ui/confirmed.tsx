import { useState } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** What is to be done, on the button that asks for it. */
  action: string;
  /** What of, where the button stands among others of its kind. */
  label?: string;
  question: string;
  /** On the button that does it. */
  confirm: string;
  cancel: string;
  kind?: 'quiet';
  onConfirm: () => void;
}

/** Asks once more in place, where the question was raised, before something that cannot be taken back. */
export function Confirmed({ action, label, question, confirm, cancel, kind, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button {...(kind ? { kind } : {})} {...(label ? { label } : {})} onClick={() => setAsking(true)}>
        {action}
      </Button>
    );
  }
  return (
    <Question
      label={action}
      question={question}
      confirm={confirm}
      cancel={cancel}
      onConfirm={() => {
        setAsking(false);
        onConfirm();
      }}
      onCancel={() => setAsking(false)}
    />
  );
}

interface QuestionProps {
  label: string;
  question: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question that is answered where it stands. */
export function Question({ label, question, confirm, cancel, onConfirm, onCancel }: QuestionProps) {
  return (
    <div role="group" aria-label={label} className="my-2 w-full border-l-2 border-stop bg-stop-soft p-2">
      <p role="status" className="pb-1 text-small">
        {question}
      </p>
      <div className="flex flex-wrap gap-1">
        <Button onClick={onConfirm}>{confirm}</Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </div>
  );
}
