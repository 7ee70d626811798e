/** The sign of the portal: two houses wall to wall, a light in one of them. */
export function HouseMark() {
  return (
    <svg viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false" className="flex-none">
      <path d="M1 31V14L11 5l10 9v17z" className="fill-brick" />
      <path d="M21 31V8h5V3h4v5h9v23z" className="fill-plate" />
      <path d="M8 17h6v6H8z" className="fill-lamp" />
      <path d="M26 13h4v5h-4zM33 13h3v5h-3zM26 22h4v9h-4z" className="fill-surface" />
    </svg>
  );
}
