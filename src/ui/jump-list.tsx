interface Props {
  label: string;
  /** Ids of headings that can take the focus, with what is said of them. */
  places: readonly { readonly id: string; readonly title: string }[];
}

/** Goes to a heading and puts the focus there; the address of the app stays as it is. */
function goTo(id: string) {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** What stands on a long page, to go there. */
export function JumpList({ label, places }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1">
      {places.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          onClick={() => goTo(id)}
          className="min-h-target rounded-control px-2 text-small text-accent hover:underline"
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
