/** A screen with a play sign: stands for a film as long as there is no still of it. */
export function FilmScreen() {
  return (
    <div aria-hidden="true" className="screen">
      <svg aria-hidden="true" focusable="false" viewBox="0 0 64 64">
        <circle cx="32" cy="32" fill="none" r="29" stroke="currentColor" strokeWidth="4" />
        <path d="M25 19l21 13-21 13z" fill="currentColor" />
      </svg>
    </div>
  );
}
